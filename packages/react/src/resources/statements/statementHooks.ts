'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { downloadManagedAccountStatementMutation, downloadManagedCardStatementMutation } from './statementMutations.js'
import {
  infiniteManagedAccountStatementQuery,
  infiniteManagedCardStatementQuery,
  managedAccountStatementQuery,
  managedCardStatementQuery,
  type InfiniteManagedAccountStatementParams,
  type InfiniteManagedCardStatementParams,
  type ManagedAccountStatement,
  type ManagedAccountStatementParams,
  type ManagedCardStatement,
  type ManagedCardStatementParams,
} from './statementQueries.js'

/**
 * Posted transactions of an account, as `{ items, count, openingBalance, closingBalance }`; waits while the id is not known yet.
 * @see `GET /managed_accounts/{id}/statement`
 * @example
 * const { data } = useManagedAccountStatement({ id: account.id, limit: 10 })
 * return data?.items.map((entry) => <li key={entry.entryId}>{entry.description}</li>)
 */
export function useManagedAccountStatement<Selected = ManagedAccountStatement>(
  params: Omit<ManagedAccountStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrQueryOptions<ManagedAccountStatement, Selected, OperationError<'managedAccountStatement'>>,
): UseQueryResult<Selected, OperationError<'managedAccountStatement'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id, managedAccountStatementQuery(weavr, params as ManagedAccountStatementParams)), queryOptions)
}

/**
 * Posted transactions of an account page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_accounts/{id}/statement`
 */
export function useInfiniteManagedAccountStatement<Selected = InfiniteData<ManagedAccountStatement, unknown>>(
  params: Omit<InfiniteManagedAccountStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrInfiniteQueryOptions<ManagedAccountStatement, Selected, OperationError<'managedAccountStatement'>>,
): UseInfiniteQueryResult<Selected, OperationError<'managedAccountStatement'>> {
  return useWeavrInfiniteQuery(
    (weavr) => onceKnown(params.id, infiniteManagedAccountStatementQuery(weavr, params as InfiniteManagedAccountStatementParams)),
    queryOptions,
  )
}

/**
 * Fetches the statement of an account as a PDF: `mutate({ id })`.
 * @see `GET /managed_accounts/{id}/statement`
 * @example
 * const { mutateAsync } = useDownloadManagedAccountStatement()
 * const url = URL.createObjectURL(await mutateAsync({ id: account.id, startPeriod, endPeriod }))
 */
export function useDownloadManagedAccountStatement<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Blob, ManagedAccountStatementParams, OnMutateResult, OperationError<'managedAccountStatement'>>,
): UseMutationResult<Blob, OperationError<'managedAccountStatement'>, ManagedAccountStatementParams, OnMutateResult> {
  return useWeavrMutation(downloadManagedAccountStatementMutation, mutationOptions)
}

/**
 * Posted transactions of a card, as `{ items, count, openingBalance, closingBalance }`; waits while the id is not known yet.
 * @see `GET /managed_cards/{id}/statement`
 */
export function useManagedCardStatement<Selected = ManagedCardStatement>(
  params: Omit<ManagedCardStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrQueryOptions<ManagedCardStatement, Selected, OperationError<'managedCardStatement'>>,
): UseQueryResult<Selected, OperationError<'managedCardStatement'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id, managedCardStatementQuery(weavr, params as ManagedCardStatementParams)), queryOptions)
}

/**
 * Posted transactions of a card page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_cards/{id}/statement`
 */
export function useInfiniteManagedCardStatement<Selected = InfiniteData<ManagedCardStatement, unknown>>(
  params: Omit<InfiniteManagedCardStatementParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrInfiniteQueryOptions<ManagedCardStatement, Selected, OperationError<'managedCardStatement'>>,
): UseInfiniteQueryResult<Selected, OperationError<'managedCardStatement'>> {
  return useWeavrInfiniteQuery(
    (weavr) => onceKnown(params.id, infiniteManagedCardStatementQuery(weavr, params as InfiniteManagedCardStatementParams)),
    queryOptions,
  )
}

/**
 * Fetches the statement of a card as a PDF: `mutate({ id })`.
 * @see `GET /managed_cards/{id}/statement`
 */
export function useDownloadManagedCardStatement<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Blob, ManagedCardStatementParams, OnMutateResult, OperationError<'managedCardStatement'>>,
): UseMutationResult<Blob, OperationError<'managedCardStatement'>, ManagedCardStatementParams, OnMutateResult> {
  return useWeavrMutation(downloadManagedCardStatementMutation, mutationOptions)
}
