import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { defined } from '../identities/defined.js'
import { equal, oneOf, type Condition } from '../../answers/Condition.js'
import { instrumentConditions, type InstrumentQuery } from '../managed-accounts/instrumentConditions.js'
import { checkCardRequest, checkCardUser } from './checkCardRequest.js'
import { createManagedCardRecord } from './createManagedCardRecord.js'
import { findManagedCard } from './findManagedCard.js'
import { toManagedCard } from './toManagedCard.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import { manufacturingStateAt } from './toPhysicalCardDetails.js'

type Schemas = components['schemas']

const exactFilters = [
  'type',
  'renewalType',
  'externalHandle',
  'cardNumberFirstSix',
  'cardNumberLastFour',
  'mode',
  'parentManagedAccountId',
  'userId',
] as const

type CardQuery = InstrumentQuery &
  PageQuery & { [Filter in (typeof exactFilters)[number]]?: string } & {
    manufacturingState?: Schemas['ManufacturingState'][]
  }

export const managedCardHandlers = {
  managedCardsGet: operation<undefined, CardQuery>((call, context) => {
    const { identity, token, user, reach } = callerOf(call)
    const ownAlone = reach === 'own' ? equal<'userId'>({ userId: user.id }, ['userId']) : []
    const wanted = [...ownAlone, ...cardConditions(call.query, context.now())]
    const { items, ...counts } = pageOf(context.records.of('managedCards', identity.id), call.query, {
      wanted,
    })
    return ok({ cards: items.map((card) => toManagedCard(card, context, token.steppedUp)), ...counts })
  }),

  managedCardCreate: operation<Schemas['ManagedCardCreateRequest']>((call, context) => {
    const { identity, token } = callerOf(call)
    const { state, records, nextId, now } = context
    const currency = checkCardRequest(state, identity, call.body)
    const card = createManagedCardRecord({
      id: nextId(),
      identity,
      request: call.body,
      currency,
      createdAt: now(),
    })
    return ok(toManagedCard(records.keep('managedCards', card), context, token.steppedUp))
  }),

  managedCardGet: operation((call, context) =>
    ok(toManagedCard(findManagedCard(call, context), context, callerOf(call).token.steppedUp)),
  ),

  managedCardUpdate: operation<Schemas['ManagedCardUpdateRequest']>((call, context) => {
    const card = findManagedCard(call, context)
    const { identity, token } = callerOf(call)
    const {
      deliveryAddress,
      deliveryMethod,
      bulkDelivery,
      activationCode,
      productReference,
      carrierType,
      ...changes
    } = call.body
    const delivery = defined({ deliveryAddress, deliveryMethod, bulkDelivery, productReference, carrierType })
    if (card.state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
    if (!card.physical && (activationCode !== undefined || Object.keys(delivery).length > 0))
      throw conflict('INSTRUMENT_NOT_PHYSICAL')
    checkCardUser(context.state, identity, changes.userId)
    if (card.physical) Object.assign(card.physical.delivery, delivery)
    if (card.physical && activationCode !== undefined) card.physical.plastic.activationCode = activationCode
    return ok(toManagedCard(Object.assign(card, changes), context, token.steppedUp))
  }),

  managedCardBlock: operation((call, context) => {
    const card = findManagedCard(call, context)
    refuseUnlessUsable(card)
    if (card.state.state === 'BLOCKED') throw conflict('INSTRUMENT_ALREADY_BLOCKED')
    card.state = { state: 'BLOCKED', blockedReason: 'USER' }
    return noContent
  }),

  managedCardUnblock: operation((call, context) => {
    const card = findManagedCard(call, context)
    refuseUnlessUsable(card)
    if (card.state.state !== 'BLOCKED') throw conflict('INSTRUMENT_NOT_BLOCKED')
    card.state = { state: 'ACTIVE' }
    return noContent
  }),

  managedCardRemove: operation((call, context) => {
    const card = findManagedCard(call, context)
    if (card.state.state === 'DESTROYED') throw conflict('INSTRUMENT_ALREADY_REMOVED')
    if (context.ledger.balances(card.id).actualBalance !== 0) throw conflict('BALANCE_NOT_ZERO')
    card.state = { state: 'DESTROYED', destroyedReason: 'USER' }
    return noContent
  }),
}

function refuseUnlessUsable({ state }: ManagedCardRecord) {
  if (state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
  if (state.blockedReason === 'LOST') throw conflict('INSTRUMENT_MARKED_LOST_STOLEN')
}

function cardConditions(query: CardQuery, now: number): Condition<ManagedCardRecord>[] {
  const manufacturingState = ({ physical }: ManagedCardRecord) =>
    physical && manufacturingStateAt(physical.replacement?.plastic ?? physical.plastic, now)
  return [
    ...instrumentConditions(query),
    ...equal(query, exactFilters),
    ...oneOf(query.manufacturingState, manufacturingState),
  ]
}
