'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  infiniteManagedAccountTransactionsQuery,
  infiniteManagedCardTransactionsQuery,
  infiniteTransactionsQuery,
  managedAccountTransactionQuery,
  managedAccountTransactionsQuery,
  managedCardTransactionQuery,
  managedCardTransactionsQuery,
  transactionsQuery,
  type InfiniteManagedAccountTransactionsParams,
  type InfiniteManagedCardTransactionsParams,
  type InfiniteTransactionsParams,
  type InstrumentTransaction,
  type InstrumentTransactionList,
  type ManagedAccountTransactionParams,
  type ManagedAccountTransactionsParams,
  type ManagedCardTransactionParams,
  type ManagedCardTransactionsParams,
  type TransactionList,
  type TransactionsParams,
} from './transactionQueries.js'

/**
 * Some of the transactions over all instruments, as `{ items, count }`.
 * @see `GET /transactions`
 * @example
 * const { data } = useTransactions({ status: ['PROCESSING'], sortOrder: 'DESC' })
 * return data?.items.map(({ id, type }) => <li key={id}>{type}</li>)
 */
export function useTransactions<Selected = TransactionList>(
  params?: TransactionsParams,
  queryOptions?: WeavrQueryOptions<TransactionList, Selected, OperationError<'transactionsGet'>>,
): UseQueryResult<Selected, OperationError<'transactionsGet'>> {
  return useWeavrQuery((weavr) => transactionsQuery(weavr, params), queryOptions)
}

/**
 * The transactions over all instruments page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /transactions`
 */
export function useInfiniteTransactions<Selected = InfiniteData<TransactionList, unknown>>(
  params?: InfiniteTransactionsParams,
  queryOptions?: WeavrInfiniteQueryOptions<TransactionList, Selected, OperationError<'transactionsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'transactionsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteTransactionsQuery(weavr, params), queryOptions)
}

/**
 * Some of the transactions of an account, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /managed_accounts/{id}/transactions`
 */
export function useManagedAccountTransactions<Selected = InstrumentTransactionList>(
  params: Omit<ManagedAccountTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrQueryOptions<InstrumentTransactionList, Selected, OperationError<'managedAccountTransactionsGet'>>,
): UseQueryResult<Selected, OperationError<'managedAccountTransactionsGet'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id, managedAccountTransactionsQuery(weavr, params as ManagedAccountTransactionsParams)), queryOptions)
}

/**
 * The transactions of an account page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_accounts/{id}/transactions`
 */
export function useInfiniteManagedAccountTransactions<Selected = InfiniteData<InstrumentTransactionList, unknown>>(
  params: Omit<InfiniteManagedAccountTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrInfiniteQueryOptions<InstrumentTransactionList, Selected, OperationError<'managedAccountTransactionsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'managedAccountTransactionsGet'>> {
  return useWeavrInfiniteQuery((weavr) => onceKnown(params.id, infiniteManagedAccountTransactionsQuery(weavr, params as InfiniteManagedAccountTransactionsParams)), queryOptions)
}

/**
 * One transaction of an account; waits while its ids are not known yet.
 * @see `GET /managed_accounts/{id}/transactions/{transactionId}`
 */
export function useManagedAccountTransaction<Selected = InstrumentTransaction>(
  params: { [Id in keyof ManagedAccountTransactionParams]: ManagedAccountTransactionParams[Id] | undefined },
  queryOptions?: WeavrQueryOptions<InstrumentTransaction, Selected, OperationError<'managedAccountTransactionGet'>>,
): UseQueryResult<Selected, OperationError<'managedAccountTransactionGet'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id && params.transactionId, managedAccountTransactionQuery(weavr, params as ManagedAccountTransactionParams)), queryOptions)
}

/**
 * Some of the transactions of a card, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /managed_cards/{id}/transactions`
 */
export function useManagedCardTransactions<Selected = InstrumentTransactionList>(
  params: Omit<ManagedCardTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrQueryOptions<InstrumentTransactionList, Selected, OperationError<'managedCardTransactionsGet'>>,
): UseQueryResult<Selected, OperationError<'managedCardTransactionsGet'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id, managedCardTransactionsQuery(weavr, params as ManagedCardTransactionsParams)), queryOptions)
}

/**
 * The transactions of a card page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_cards/{id}/transactions`
 */
export function useInfiniteManagedCardTransactions<Selected = InfiniteData<InstrumentTransactionList, unknown>>(
  params: Omit<InfiniteManagedCardTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrInfiniteQueryOptions<InstrumentTransactionList, Selected, OperationError<'managedCardTransactionsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'managedCardTransactionsGet'>> {
  return useWeavrInfiniteQuery((weavr) => onceKnown(params.id, infiniteManagedCardTransactionsQuery(weavr, params as InfiniteManagedCardTransactionsParams)), queryOptions)
}

/**
 * One transaction of a card; waits while its ids are not known yet.
 * @see `GET /managed_cards/{id}/transactions/{transactionId}`
 */
export function useManagedCardTransaction<Selected = InstrumentTransaction>(
  params: { [Id in keyof ManagedCardTransactionParams]: ManagedCardTransactionParams[Id] | undefined },
  queryOptions?: WeavrQueryOptions<InstrumentTransaction, Selected, OperationError<'managedCardTransactionGet'>>,
): UseQueryResult<Selected, OperationError<'managedCardTransactionGet'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id && params.transactionId, managedCardTransactionQuery(weavr, params as ManagedCardTransactionParams)), queryOptions)
}
