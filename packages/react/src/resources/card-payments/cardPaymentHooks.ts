'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  cardPaymentEventsQuery,
  cardPaymentQuery,
  cardPaymentsQuery,
  infiniteCardPaymentEventsQuery,
  infiniteCardPaymentsQuery,
  type CardPaymentEventsParams,
  type CardPaymentsParams,
  type InfiniteCardPaymentEventsParams,
  type InfiniteCardPaymentsParams,
} from './cardPaymentQueries.js'

/**
 * Some of the card payments, as `{ items, count }`.
 * @keywords purchases, authorisations, declined payments
 * @see `GET /card_payments`
 * @example
 * const { data } = useCardPayments({ cardId, status: ['SETTLEMENT_IN_PROGRESS'] })
 * return data?.items.map((payment) => <li key={payment.id}>{payment.merchant.name}</li>)
 */
export function useCardPayments<Selected = DataOf<typeof cardPaymentsQuery>>(
  params?: CardPaymentsParams,
  queryOptions?: QueryOptionsOf<typeof cardPaymentsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => cardPaymentsQuery(weavr, params), queryOptions)
}

/**
 * The card payments page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /card_payments`
 */
export function useInfiniteCardPayments<Selected = DataOf<typeof infiniteCardPaymentsQuery>>(
  params?: InfiniteCardPaymentsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteCardPaymentsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteCardPaymentsQuery(weavr, params), queryOptions)
}

/**
 * One card payment; waits while the id is not known yet. Not asked again by itself: a merchant takes days to
 * settle.
 * @see `GET /card_payments/{id}`
 */
export function useCardPayment<Selected = DataOf<typeof cardPaymentQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof cardPaymentQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, cardPaymentQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the events of card payments, as `{ items, count }`.
 * @see `GET /card_payment_events`
 */
export function useCardPaymentEvents<Selected = DataOf<typeof cardPaymentEventsQuery>>(
  params?: CardPaymentEventsParams,
  queryOptions?: QueryOptionsOf<typeof cardPaymentEventsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => cardPaymentEventsQuery(weavr, params), queryOptions)
}

/**
 * The events of card payments page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /card_payment_events`
 */
export function useInfiniteCardPaymentEvents<Selected = DataOf<typeof infiniteCardPaymentEventsQuery>>(
  params?: InfiniteCardPaymentEventsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteCardPaymentEventsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteCardPaymentEventsQuery(weavr, params), queryOptions)
}
