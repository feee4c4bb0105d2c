import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { callerOf, type Call } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { notFound } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { equal, oneOf, within, type Condition } from '../../answers/Condition.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { isInReach } from '../managed-cards/findManagedCard.js'
import type { CardPaymentRecord } from '../../state/CardPaymentRecord.js'
import { toCardPayment, toCardPaymentCard } from './toCardPayment.js'

type Schemas = components['schemas']

interface SharedQuery extends PageQuery {
  cardId?: string
  subtype?: Schemas['CardPaymentSubtype'][]
  sortOrder?: 'ASC' | 'DESC'
}

interface PaymentsQuery extends SharedQuery {
  status?: Schemas['CardPaymentStatus'][]
  type?: Schemas['CardPaymentType'][]
  merchantName?: string
  amountFrom?: number
  amountTo?: number
  relatedCardPaymentId?: string
  creationTimestampFrom?: number
  creationTimestampTo?: number
  lastUpdatedTimestampFrom?: number
  lastUpdatedTimestampTo?: number
}

interface EventsQuery extends SharedQuery {
  cardPaymentId?: string
  type?: Schemas['CardPaymentEventType'][]
  reversal?: boolean
  timestampFrom?: number
  timestampTo?: number
}

export const cardPaymentHandlers = {
  cardPaymentsGet: operation<undefined, PaymentsQuery>((call, context) => {
    const { payments, inReach } = findPayments(call, context, call.query)
    const choice = {
      wanted: [...inReach, ...paymentConditions(call.query)],
      newestFirst: isNewestFirst(call.query),
    }
    const { items, ...counts } = pageOf(payments, call.query, choice)
    return ok({ cardPayments: items.map((payment) => toCardPayment(payment, context.state)), ...counts })
  }),

  cardPaymentGet: operation((call, { state }) => {
    const payment = state.cardPayments[call.params.id ?? '']
    const card = payment && state.managedCards[payment.cardId]
    if (!card || !isInReach(card, callerOf(call))) throw notFound('There is no such card payment.')
    return ok(toCardPayment(payment, state))
  }),

  cardPaymentEventsGet: operation<undefined, EventsQuery>((call, context) => {
    const { query } = call
    const { payments, inReach } = findPayments(call, context, query)
    const events = payments
      .filter((payment) => inReach.every((meets) => meets(payment)))
      .flatMap((payment) => payment.events.map((event) => ({ event, payment })))
      .sort((a, b) => a.event.timestamp - b.event.timestamp)
    const { items, ...counts } = pageOf(events, query, {
      wanted: eventConditions(query),
      newestFirst: isNewestFirst(query),
    })
    const details = items.map(({ event, payment: { id, cardId, merchant } }) => ({
      ...event,
      cardPaymentId: id,
      card: toCardPaymentCard(cardId, context.state),
      merchant,
    }))
    return ok({ events: details, ...counts })
  }),
}

/** The payments of one card, or of all cards, and what those that the caller may see have to meet. */
function findPayments(
  call: Pick<Call, 'caller'>,
  { state, records }: SandboxContext,
  { cardId }: SharedQuery,
) {
  const caller = callerOf(call)
  const ofOwnCard: Condition<CardPaymentRecord> = (payment) => {
    const card = state.managedCards[payment.cardId]
    return card !== undefined && isInReach(card, caller)
  }
  const all = cardId === undefined && caller.reach === 'all'
  return {
    payments: records.of('cardPayments', cardId ?? caller.identity.id),
    inReach: all ? [] : [ofOwnCard],
  }
}

const isNewestFirst = ({ sortOrder = 'DESC' }: SharedQuery) => sortOrder === 'DESC'

function paymentConditions(query: PaymentsQuery): Condition<CardPaymentRecord>[] {
  const { subtype: subtypes } = query
  const hasSubtype = ({ events }: CardPaymentRecord) =>
    events.some(({ subtype }) => subtype !== undefined && subtypes?.includes(subtype))
  return [
    ...equal(query, ['relatedCardPaymentId']),
    ...oneOf(query.status, ({ status }: CardPaymentRecord) => status),
    ...oneOf(query.type, ({ type }: CardPaymentRecord) => type),
    ...(subtypes ? [hasSubtype] : []),
    ...equal({ name: query.merchantName }, ['name']).map(
      (meets) =>
        ({ merchant }: CardPaymentRecord) =>
          meets(merchant),
    ),
    ...within(
      ({ displayAmount }: CardPaymentRecord) => displayAmount.amount,
      query.amountFrom,
      query.amountTo,
    ),
    ...within(
      ({ createdAt }: CardPaymentRecord) => createdAt,
      query.creationTimestampFrom,
      query.creationTimestampTo,
    ),
    ...within(
      ({ updatedAt }: CardPaymentRecord) => updatedAt,
      query.lastUpdatedTimestampFrom,
      query.lastUpdatedTimestampTo,
    ),
  ]
}

interface PaymentEvent {
  event: Schemas['CardPaymentEvent']
  payment: CardPaymentRecord
}

function eventConditions(query: EventsQuery): Condition<PaymentEvent>[] {
  const { reversal } = query
  return [
    ...equal({ id: query.cardPaymentId }, ['id']).map(
      (meets) =>
        ({ payment }: PaymentEvent) =>
          meets(payment),
    ),
    ...oneOf(query.type, ({ event }: PaymentEvent) => event.type),
    ...oneOf<PaymentEvent, string>(query.subtype, ({ event }) => event.subtype),
    ...oneOf(
      reversal === undefined ? undefined : [reversal],
      ({ event }: PaymentEvent) => event.reversal ?? false,
    ),
    ...within(({ event }: PaymentEvent) => event.timestamp, query.timestampFrom, query.timestampTo),
  ]
}
