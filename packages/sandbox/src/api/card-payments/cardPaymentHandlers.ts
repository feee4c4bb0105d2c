import type { components } from '@weavr-kit/core'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation, type Call } from '../../pipeline/Call.js'
import { notFound } from '../../pipeline/Refusal.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import { oneOf, same } from '../../state/matchesInstrument.js'
import type { SandboxState } from '../../state/SandboxState.js'
import { isInReach } from '../managed-cards/findManagedCard.js'
import type { CardPaymentRecord } from './CardPaymentRecord.js'
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
  cardPaymentsGet: operation<undefined, PaymentsQuery>((call, { state }) => {
    const matching = paymentsInReach(call, state, call.query).filter((payment) => matchesPayment(payment, call.query))
    const { items, ...counts } = pageOf(inOrder(matching, call.query), call.query)
    return ok({ cardPayments: items.map((payment) => toCardPayment(payment, state)), ...counts })
  }),

  cardPaymentGet: operation((call, { state }) => {
    const payment = state.cardPayments[call.params.id ?? '']
    const card = payment && state.managedCards[payment.cardId]
    if (!card || !isInReach(card, callerOf(call))) throw notFound('There is no such card payment.')
    return ok(toCardPayment(payment, state))
  }),

  cardPaymentEventsGet: operation<undefined, EventsQuery>((call, { state }) => {
    const { query } = call
    const events = paymentsInReach(call, state, query)
      .filter(({ id }) => query.cardPaymentId === undefined || query.cardPaymentId === id)
      .flatMap((payment) => payment.events.filter((event) => matchesEvent(event, query)).map((event) => ({ event, payment })))
      .sort((a, b) => a.event.timestamp - b.event.timestamp)
    const { items, ...counts } = pageOf(inOrder(events, query), query)
    const details = items.map(({ event, payment: { id, cardId, merchant } }) => ({ ...event, cardPaymentId: id, card: toCardPaymentCard(cardId, state), merchant }))
    return ok({ events: details, ...counts })
  }),
}

/** The payments of the cards that the caller may see, oldest first. */
function paymentsInReach(call: Pick<Call, 'caller'>, state: SandboxState, { cardId }: SharedQuery): CardPaymentRecord[] {
  const caller = callerOf(call)
  const cards = new Set(Object.values(state.managedCards).flatMap((card) => (isInReach(card, caller) ? card.id : [])))
  const ids = cardId === undefined ? state.cardPaymentOrder : (state.cardPaymentIds[cardId] ?? [])
  const payments: CardPaymentRecord[] = []
  for (const id of ids) {
    const payment = state.cardPayments[id]
    if (payment && cards.has(payment.cardId)) payments.push(payment)
  }
  return payments
}

const inOrder = <Item>(oldestFirst: Item[], { sortOrder = 'DESC' }: SharedQuery) => (sortOrder === 'ASC' ? oldestFirst : oldestFirst.reverse())

const within = (value: number, from = -Infinity, to = Infinity) => value >= from && value <= to

function matchesPayment(payment: CardPaymentRecord, query: PaymentsQuery): boolean {
  return (
    same(query, payment, ['relatedCardPaymentId']) &&
    oneOf(query.status, payment.status) &&
    oneOf(query.type, payment.type) &&
    (query.subtype === undefined || payment.events.some(({ subtype }) => oneOf(query.subtype, subtype))) &&
    (query.merchantName === undefined || query.merchantName === payment.merchant.name) &&
    within(payment.displayAmount.amount, query.amountFrom, query.amountTo) &&
    within(payment.createdAt, query.creationTimestampFrom, query.creationTimestampTo) &&
    within(payment.updatedAt, query.lastUpdatedTimestampFrom, query.lastUpdatedTimestampTo)
  )
}

function matchesEvent(event: Schemas['CardPaymentEvent'], query: EventsQuery): boolean {
  return (
    oneOf(query.type, event.type) &&
    oneOf<string>(query.subtype, event.subtype) &&
    (query.reversal === undefined || query.reversal === (event.reversal ?? false)) &&
    within(event.timestamp, query.timestampFrom, query.timestampTo)
  )
}
