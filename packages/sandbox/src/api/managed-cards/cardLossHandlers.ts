import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict, notFound } from '../../answers/Refusal.js'
import { orderPlastic } from '../../payments/cards/orderPlastic.js'
import { findManagedCard } from './findManagedCard.js'
import { toManagedCard } from './toManagedCard.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import { physicalOf } from './physicalCard.js'
import { replaceLostCard } from './replaceLostCard.js'

type Schemas = components['schemas']

/** What happens to physical cards that break, or go missing. */
export const cardLossHandlers = {
  managedCardPhysicalReplaceDamaged: operation<Schemas['ManagedCardPhysicalReplaceRequest']>(
    (call, context) => {
      const card = findManagedCard(call, context)
      const physical = physicalOf(card)
      if (card.state.blockedReason === 'LOST') throw conflict('INSTRUMENT_MARKED_AS_LOST')
      if (card.state.state === 'DESTROYED') throw conflict('INSTRUMENT_ALREADY_DESTROYED')
      if (physical.replacement) throw conflict('INSTRUMENT_ALREADY_PENDING_REPLACEMENT')
      if (!physical.plastic.activated) throw conflict('PHYSICAL_CARD_NOT_ACTIVATED')
      const plastic = orderPlastic(card.id, call.body.activationCode, context)
      physical.replacement = { plastic, reason: 'DAMAGED' }
      return noContent
    },
  ),

  managedCardPhysicalReportLost: operation((call, context) => {
    const card = findManagedCard(call, context)
    physicalOf(card)
    refuseReported(card)
    card.state = { state: 'BLOCKED', blockedReason: 'LOST' }
    return noContent
  }),

  managedCardPhysicalReportStolen: operation((call, context) => {
    const card = findManagedCard(call, context)
    if (!physicalOf(card).plastic.activated) throw conflict('PHYSICAL_CARD_NOT_ACTIVATED')
    refuseReported(card)
    card.state = { state: 'DESTROYED', destroyedReason: 'STOLEN' }
    return noContent
  }),

  managedCardPhysicalReplaceLostOrStolen: operation<Schemas['ManagedCardPhysicalReplaceRequest']>(
    (call, context) => {
      // With the key alone it is a server that asks, which may ask for every card.
      const card = call.caller
        ? findManagedCard(call, context)
        : context.state.managedCards[call.params.id ?? '']
      if (!card) throw notFound('There is no such managed card.')
      const fresh = replaceLostCard(card, call.body.activationCode, context)
      return ok(toManagedCard(fresh, context, call.caller?.token.steppedUp ?? false))
    },
  ),
}

function refuseReported({ state: { state, blockedReason, destroyedReason } }: ManagedCardRecord) {
  if (blockedReason === 'LOST' || destroyedReason === 'LOST') throw conflict('INSTRUMENT_ALREADY_MARKED_LOST')
  if (destroyedReason === 'STOLEN') throw conflict('INSTRUMENT_ALREADY_MARKED_STOLEN')
  if (state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
}
