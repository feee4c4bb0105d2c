'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
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
  type ManagedAccountTransactionParams,
  type ManagedAccountTransactionsParams,
  type ManagedCardTransactionParams,
  type ManagedCardTransactionsParams,
  type TransactionsParams,
} from './transactionQueries.js'

/**
 * Some of the transactions over all instruments, as `{ items, count }`.
 * @keywords activity, history, pending and posted
 * @see `GET /transactions`
 * @example
 * const { data } = useTransactions({ status: ['PROCESSING'], sortOrder: 'DESC' })
 * return data?.items.map(({ id, type }) => <li key={id}>{type}</li>)
 */
export function useTransactions<Selected = DataOf<typeof transactionsQuery>>(
  params?: TransactionsParams,
  queryOptions?: QueryOptionsOf<typeof transactionsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => transactionsQuery(weavr, params), queryOptions)
}

/**
 * The transactions over all instruments page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /transactions`
 */
export function useInfiniteTransactions<Selected = DataOf<typeof infiniteTransactionsQuery>>(
  params?: InfiniteTransactionsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteTransactionsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteTransactionsQuery(weavr, params), queryOptions)
}

/**
 * Some of the transactions of an account, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /managed_accounts/{id}/transactions`
 */
export function useManagedAccountTransactions<Selected = DataOf<typeof managedAccountTransactionsQuery>>(
  params: Omit<ManagedAccountTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: QueryOptionsOf<typeof managedAccountTransactionsQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) =>
      onceKnown(
        params.id,
        managedAccountTransactionsQuery(weavr, params as ManagedAccountTransactionsParams),
      ),
    queryOptions,
  )
}

/**
 * The transactions of an account page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_accounts/{id}/transactions`
 */
export function useInfiniteManagedAccountTransactions<
  Selected = DataOf<typeof infiniteManagedAccountTransactionsQuery>,
>(
  params: Omit<InfiniteManagedAccountTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteManagedAccountTransactionsQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) =>
      onceKnown(
        params.id,
        infiniteManagedAccountTransactionsQuery(weavr, params as InfiniteManagedAccountTransactionsParams),
      ),
    queryOptions,
  )
}

/**
 * One transaction of an account; waits while its ids are not known yet.
 * @see `GET /managed_accounts/{id}/transactions/{transactionId}`
 */
export function useManagedAccountTransaction<Selected = DataOf<typeof managedAccountTransactionQuery>>(
  params: { [Id in keyof ManagedAccountTransactionParams]: ManagedAccountTransactionParams[Id] | undefined },
  queryOptions?: QueryOptionsOf<typeof managedAccountTransactionQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) =>
      onceKnown(
        params.id && params.transactionId,
        managedAccountTransactionQuery(weavr, params as ManagedAccountTransactionParams),
      ),
    queryOptions,
  )
}

/**
 * Some of the transactions of a card, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /managed_cards/{id}/transactions`
 */
export function useManagedCardTransactions<Selected = DataOf<typeof managedCardTransactionsQuery>>(
  params: Omit<ManagedCardTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: QueryOptionsOf<typeof managedCardTransactionsQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) =>
      onceKnown(params.id, managedCardTransactionsQuery(weavr, params as ManagedCardTransactionsParams)),
    queryOptions,
  )
}

/**
 * The transactions of a card page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_cards/{id}/transactions`
 */
export function useInfiniteManagedCardTransactions<
  Selected = DataOf<typeof infiniteManagedCardTransactionsQuery>,
>(
  params: Omit<InfiniteManagedCardTransactionsParams, 'id'> & { id: string | undefined },
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteManagedCardTransactionsQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) =>
      onceKnown(
        params.id,
        infiniteManagedCardTransactionsQuery(weavr, params as InfiniteManagedCardTransactionsParams),
      ),
    queryOptions,
  )
}

/**
 * One transaction of a card; waits while its ids are not known yet.
 * @see `GET /managed_cards/{id}/transactions/{transactionId}`
 */
export function useManagedCardTransaction<Selected = DataOf<typeof managedCardTransactionQuery>>(
  params: { [Id in keyof ManagedCardTransactionParams]: ManagedCardTransactionParams[Id] | undefined },
  queryOptions?: QueryOptionsOf<typeof managedCardTransactionQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) =>
      onceKnown(
        params.id && params.transactionId,
        managedCardTransactionQuery(weavr, params as ManagedCardTransactionParams),
      ),
    queryOptions,
  )
}
