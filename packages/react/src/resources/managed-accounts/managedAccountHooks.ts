'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  blockManagedAccountMutation,
  createManagedAccountIbanMutation,
  createManagedAccountMutation,
  removeManagedAccountMutation,
  unblockManagedAccountMutation,
  updateManagedAccountMutation,
  type CreateManagedAccountVariables,
  type ManagedAccountVariables,
  type UpdateManagedAccountVariables,
} from './managedAccountMutations.js'
import {
  infiniteManagedAccountsQuery,
  managedAccountIbanQuery,
  managedAccountQuery,
  managedAccountsQuery,
  type InfiniteManagedAccountsParams,
  type ManagedAccount,
  type ManagedAccountIban,
  type ManagedAccountList,
  type ManagedAccountsParams,
} from './managedAccountQueries.js'

/**
 * Some of the accounts, as `{ items, count }`.
 * @see `GET /managed_accounts`
 * @example
 * const { data } = useManagedAccounts({ currency: 'EUR' })
 * return data?.items.map((account) => <li key={account.id}>{account.friendlyName}</li>)
 */
export function useManagedAccounts<Selected = ManagedAccountList>(
  params?: ManagedAccountsParams,
  queryOptions?: WeavrQueryOptions<ManagedAccountList, Selected, OperationError<'managedAccountsGet'>>,
): UseQueryResult<Selected, OperationError<'managedAccountsGet'>> {
  return useWeavrQuery((weavr) => managedAccountsQuery(weavr, params), queryOptions)
}

/**
 * The accounts page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_accounts`
 * @example
 * const { data, fetchNextPage, hasNextPage } = useInfiniteManagedAccounts()
 * const accounts = data?.pages.flatMap((page) => page.items)
 */
export function useInfiniteManagedAccounts<Selected = InfiniteData<ManagedAccountList, unknown>>(
  params?: InfiniteManagedAccountsParams,
  queryOptions?: WeavrInfiniteQueryOptions<ManagedAccountList, Selected, OperationError<'managedAccountsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'managedAccountsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteManagedAccountsQuery(weavr, params), queryOptions)
}

/**
 * One account; waits while the id is not known yet.
 * @see `GET /managed_accounts/{id}`
 */
export function useManagedAccount<Selected = ManagedAccount>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<ManagedAccount, Selected, OperationError<'managedAccountGet'>>,
): UseQueryResult<Selected, OperationError<'managedAccountGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, managedAccountQuery(weavr, id!)), queryOptions)
}

/**
 * Creates an account.
 * @see `POST /managed_accounts`
 */
export function useCreateManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedAccount, CreateManagedAccountVariables, OnMutateResult, OperationError<'managedAccountCreate'>>,
): UseMutationResult<ManagedAccount, OperationError<'managedAccountCreate'>, CreateManagedAccountVariables, OnMutateResult> {
  return useWeavrMutation(createManagedAccountMutation, mutationOptions)
}

/**
 * Changes an account: `mutate({ id, friendlyName })`.
 * @see `PATCH /managed_accounts/{id}`
 */
export function useUpdateManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedAccount, UpdateManagedAccountVariables, OnMutateResult, OperationError<'managedAccountUpdate'>>,
): UseMutationResult<ManagedAccount, OperationError<'managedAccountUpdate'>, UpdateManagedAccountVariables, OnMutateResult> {
  return useWeavrMutation(updateManagedAccountMutation, mutationOptions)
}

/**
 * Blocks an account: `mutate({ id })`. Shown as blocked at once, and taken back if Weavr refuses.
 * @see `POST /managed_accounts/{id}/block`
 */
export function useBlockManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedAccountVariables, OnMutateResult, OperationError<'managedAccountBlock'>>,
): UseMutationResult<void, OperationError<'managedAccountBlock'>, ManagedAccountVariables, OnMutateResult> {
  return useWeavrMutation(blockManagedAccountMutation, mutationOptions)
}

/**
 * Unblocks an account: `mutate({ id })`. Shown as active at once, and taken back if Weavr refuses.
 * @see `POST /managed_accounts/{id}/unblock`
 */
export function useUnblockManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedAccountVariables, OnMutateResult, OperationError<'managedAccountUnblock'>>,
): UseMutationResult<void, OperationError<'managedAccountUnblock'>, ManagedAccountVariables, OnMutateResult> {
  return useWeavrMutation(unblockManagedAccountMutation, mutationOptions)
}

/**
 * Closes an account for good: `mutate({ id })`.
 * @see `POST /managed_accounts/{id}/remove`
 */
export function useRemoveManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedAccountVariables, OnMutateResult, OperationError<'managedAccountRemove'>>,
): UseMutationResult<void, OperationError<'managedAccountRemove'>, ManagedAccountVariables, OnMutateResult> {
  return useWeavrMutation(removeManagedAccountMutation, mutationOptions)
}

/**
 * The bank details that money can be sent to, with the state of their allocation; waits while the id is not known yet.
 * Asked again every three seconds while that is under way.
 * @see `GET /managed_accounts/{id}/iban`
 * @example
 * const { data } = useManagedAccountIban(account.id)
 * const ready = data?.state === 'ALLOCATED'
 */
export function useManagedAccountIban<Selected = ManagedAccountIban>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<ManagedAccountIban, Selected, OperationError<'managedAccountIBANGet'>>,
): UseQueryResult<Selected, OperationError<'managedAccountIBANGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, managedAccountIbanQuery(weavr, id!)), queryOptions)
}

/**
 * Asks for bank details that money can be sent to: `mutate({ id })`.
 * @see `POST /managed_accounts/{id}/iban`
 */
export function useCreateManagedAccountIban<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedAccountIban, ManagedAccountVariables, OnMutateResult, OperationError<'managedAccountsIBANUpgrade'>>,
): UseMutationResult<ManagedAccountIban, OperationError<'managedAccountsIBANUpgrade'>, ManagedAccountVariables, OnMutateResult> {
  return useWeavrMutation(createManagedAccountIbanMutation, mutationOptions)
}
