'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  downloadManagedAccountStatementMutation,
  downloadManagedCardStatementMutation,
} from './statementMutations.js'
import {
  infiniteManagedAccountStatementQuery,
  infiniteManagedCardStatementQuery,
  managedAccountStatementQuery,
  managedCardStatementQuery,
  type InfiniteManagedAccountStatementParams,
  type InfiniteManagedCardStatementParams,
  type ManagedAccountStatementParams,
  type ManagedCardStatementParams,
} from './statementQueries.js'

/**
 * Posted transactions of an account, as `{ items, count, openingBalance, closingBalance }`; waits while the
 * id is not known yet.
 * @keywords account history, posted transactions
 * @see `GET /managed_accounts/{id}/statement`
 * @example
 * const { data } = useManagedAccountStatement({ id: account.id, limit: 10 })
 * return data?.items.map((entry) => <li key={entry.entryId}>{entry.description}</li>)
 */
export function useManagedAccountStatement<Selected = DataOf<typeof managedAccountStatementQuery>>(
  params: Omit<ManagedAccountStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: QueryOptionsOf<typeof managedAccountStatementQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) =>
      onceKnown(params.id, managedAccountStatementQuery(weavr, params as ManagedAccountStatementParams)),
    queryOptions,
  )
}

/**
 * Posted transactions of an account page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_accounts/{id}/statement`
 */
export function useInfiniteManagedAccountStatement<
  Selected = DataOf<typeof infiniteManagedAccountStatementQuery>,
>(
  params: Omit<InfiniteManagedAccountStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteManagedAccountStatementQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) =>
      onceKnown(
        params.id,
        infiniteManagedAccountStatementQuery(weavr, params as InfiniteManagedAccountStatementParams),
      ),
    queryOptions,
  )
}

/**
 * Fetches the statement of an account as a PDF: `mutate({ id })`.
 * @keywords download an account statement, PDF, export
 * @see `GET /managed_accounts/{id}/statement`
 * @example
 * const { mutateAsync } = useDownloadManagedAccountStatement()
 * const url = URL.createObjectURL(await mutateAsync({ id: account.id, startPeriod, endPeriod }))
 */
export function useDownloadManagedAccountStatement<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof downloadManagedAccountStatementMutation, OnMutateResult>,
) {
  return useWeavrMutation(downloadManagedAccountStatementMutation, mutationOptions)
}

/**
 * Posted transactions of a card, as `{ items, count, openingBalance, closingBalance }`; waits while the id is
 * not known yet.
 * @keywords card history, posted transactions
 * @see `GET /managed_cards/{id}/statement`
 */
export function useManagedCardStatement<Selected = DataOf<typeof managedCardStatementQuery>>(
  params: Omit<ManagedCardStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: QueryOptionsOf<typeof managedCardStatementQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) => onceKnown(params.id, managedCardStatementQuery(weavr, params as ManagedCardStatementParams)),
    queryOptions,
  )
}

/**
 * Posted transactions of a card page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_cards/{id}/statement`
 */
export function useInfiniteManagedCardStatement<Selected = DataOf<typeof infiniteManagedCardStatementQuery>>(
  params: Omit<InfiniteManagedCardStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteManagedCardStatementQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) =>
      onceKnown(
        params.id,
        infiniteManagedCardStatementQuery(weavr, params as InfiniteManagedCardStatementParams),
      ),
    queryOptions,
  )
}

/**
 * Fetches the statement of a card as a PDF: `mutate({ id })`.
 * @keywords download a card statement, PDF, export
 * @see `GET /managed_cards/{id}/statement`
 */
export function useDownloadManagedCardStatement<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof downloadManagedCardStatementMutation, OnMutateResult>,
) {
  return useWeavrMutation(downloadManagedCardStatementMutation, mutationOptions)
}
