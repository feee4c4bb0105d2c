import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** What was bought with a card, as Weavr describes it. Amounts are integers in minor units. */
export type CardPayment = components['schemas']['CardPayment']

/** An event of a card payment, with the payment that it belongs to. */
export type CardPaymentEvent = components['schemas']['CardPaymentEventDetail']

/** Some of the card payments, and how many there are in all. */
export interface CardPaymentList {
  items: CardPayment[]
  count: number
}

/** Some of the events of card payments, and how many there are in all. */
export interface CardPaymentEventList {
  items: CardPaymentEvent[]
  count: number
}

/** Which card payments. */
export type CardPaymentsParams = NonNullable<paths['/card_payments']['get']['parameters']['query']>

/** Which card payments, and how many a page. */
export type InfiniteCardPaymentsParams = Omit<CardPaymentsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which events of card payments. */
export type CardPaymentEventsParams = NonNullable<paths['/card_payment_events']['get']['parameters']['query']>

/** Which events of card payments, and how many a page. */
export type InfiniteCardPaymentEventsParams = Omit<CardPaymentEventsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Weavr takes each of these lists as one value, separated by commas. */
function joined<Query extends object>(query: Query): Query {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join() : (value as unknown),
    ]),
  ) as Query
}

/**
 * Some of the card payments.
 * @see `GET /card_payments`
 */
export function cardPaymentsQuery(
  weavr: Weavr,
  params: CardPaymentsParams = {},
): WeavrQuery<CardPaymentList, OperationError<'cardPaymentsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'card-payments', 'list', params), async (call) => {
    const { cardPayments = [], count = 0 } = await weavr.api.GET('/card_payments', {
      ...call,
      params: { query: joined(params) },
    })
    return { items: cardPayments, count }
  })
}

/**
 * The card payments, page by page.
 * @see `GET /card_payments`
 */
export function infiniteCardPaymentsQuery(
  weavr: Weavr,
  params: InfiniteCardPaymentsParams = {},
): WeavrInfiniteQuery<CardPaymentList, OperationError<'cardPaymentsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'card-payments', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { cardPayments = [], count = 0 } = await weavr.api.GET('/card_payments', {
        ...call,
        params: { query: joined({ ...query, ...page }) },
      })
      return { items: cardPayments, count }
    },
  )
}

/**
 * One card payment. Not asked again by itself: a merchant takes days to settle.
 * @see `GET /card_payments/{id}`
 */
export function cardPaymentQuery(
  weavr: Weavr,
  id: string,
): WeavrQuery<CardPayment, OperationError<'cardPaymentGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'card-payments', 'one', id), (call) =>
    weavr.api.GET('/card_payments/{id}', { ...call, params: { path: { id } } }),
  )
}

/**
 * Some of the events of card payments.
 * @see `GET /card_payment_events`
 */
export function cardPaymentEventsQuery(
  weavr: Weavr,
  params: CardPaymentEventsParams = {},
): WeavrQuery<CardPaymentEventList, OperationError<'cardPaymentEventsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'card-payments', 'events', params), async (call) => {
    const { events = [], count = 0 } = await weavr.api.GET('/card_payment_events', {
      ...call,
      params: { query: joined(params) },
    })
    return { items: events, count }
  })
}

/**
 * The events of card payments, page by page.
 * @see `GET /card_payment_events`
 */
export function infiniteCardPaymentEventsQuery(
  weavr: Weavr,
  params: InfiniteCardPaymentEventsParams = {},
): WeavrInfiniteQuery<CardPaymentEventList, OperationError<'cardPaymentEventsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'card-payments', 'infinite-events', params),
    pageSize,
    async (call, page) => {
      const { events = [], count = 0 } = await weavr.api.GET('/card_payment_events', {
        ...call,
        params: { query: joined({ ...query, ...page }) },
      })
      return { items: events, count }
    },
  )
}
