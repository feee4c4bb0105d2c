'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  cardPaymentEventsQuery,
  cardPaymentQuery,
  cardPaymentsQuery,
  infiniteCardPaymentEventsQuery,
  infiniteCardPaymentsQuery,
  type CardPayment,
  type CardPaymentEventList,
  type CardPaymentEventsParams,
  type CardPaymentList,
  type CardPaymentsParams,
  type InfiniteCardPaymentEventsParams,
  type InfiniteCardPaymentsParams,
} from './cardPaymentQueries.js'

/**
 * Some of the card payments, as `{ items, count }`.
 * @see `GET /card_payments`
 * @example
 * const { data } = useCardPayments({ cardId, status: ['SETTLEMENT_IN_PROGRESS'] })
 * return data?.items.map((payment) => <li key={payment.id}>{payment.merchant.name}</li>)
 */
export function useCardPayments<Selected = CardPaymentList>(
  params?: CardPaymentsParams,
  queryOptions?: WeavrQueryOptions<CardPaymentList, Selected, OperationError<'cardPaymentsGet'>>,
): UseQueryResult<Selected, OperationError<'cardPaymentsGet'>> {
  return useWeavrQuery((weavr) => cardPaymentsQuery(weavr, params), queryOptions)
}

/**
 * The card payments page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /card_payments`
 */
export function useInfiniteCardPayments<Selected = InfiniteData<CardPaymentList, unknown>>(
  params?: InfiniteCardPaymentsParams,
  queryOptions?: WeavrInfiniteQueryOptions<CardPaymentList, Selected, OperationError<'cardPaymentsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'cardPaymentsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteCardPaymentsQuery(weavr, params), queryOptions)
}

/**
 * One card payment; waits while the id is not known yet. Not asked again by itself: a merchant takes days to settle.
 * @see `GET /card_payments/{id}`
 */
export function useCardPayment<Selected = CardPayment>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<CardPayment, Selected, OperationError<'cardPaymentGet'>>,
): UseQueryResult<Selected, OperationError<'cardPaymentGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, cardPaymentQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the events of card payments, as `{ items, count }`.
 * @see `GET /card_payment_events`
 */
export function useCardPaymentEvents<Selected = CardPaymentEventList>(
  params?: CardPaymentEventsParams,
  queryOptions?: WeavrQueryOptions<CardPaymentEventList, Selected, OperationError<'cardPaymentEventsGet'>>,
): UseQueryResult<Selected, OperationError<'cardPaymentEventsGet'>> {
  return useWeavrQuery((weavr) => cardPaymentEventsQuery(weavr, params), queryOptions)
}

/**
 * The events of card payments page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /card_payment_events`
 */
export function useInfiniteCardPaymentEvents<Selected = InfiniteData<CardPaymentEventList, unknown>>(
  params?: InfiniteCardPaymentEventsParams,
  queryOptions?: WeavrInfiniteQueryOptions<CardPaymentEventList, Selected, OperationError<'cardPaymentEventsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'cardPaymentEventsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteCardPaymentEventsQuery(weavr, params), queryOptions)
}
