'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  blockManagedAccountMutation,
  createManagedAccountIbanMutation,
  createManagedAccountMutation,
  removeManagedAccountMutation,
  unblockManagedAccountMutation,
  updateManagedAccountMutation,
} from './managedAccountMutations.js'
import {
  infiniteManagedAccountsQuery,
  managedAccountIbanQuery,
  managedAccountQuery,
  managedAccountsQuery,
  type InfiniteManagedAccountsParams,
  type ManagedAccountsParams,
} from './managedAccountQueries.js'

/**
 * Some of the accounts, as `{ items, count }`.
 * @keywords account list, balances
 * @see `GET /managed_accounts`
 * @example
 * const { data } = useManagedAccounts({ currency: 'EUR' })
 * return data?.items.map((account) => <li key={account.id}>{account.friendlyName}</li>)
 */
export function useManagedAccounts<Selected = DataOf<typeof managedAccountsQuery>>(
  params?: ManagedAccountsParams,
  queryOptions?: QueryOptionsOf<typeof managedAccountsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => managedAccountsQuery(weavr, params), queryOptions)
}

/**
 * The accounts page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_accounts`
 * @example
 * const { data, fetchNextPage, hasNextPage } = useInfiniteManagedAccounts()
 * const accounts = data?.pages.flatMap((page) => page.items)
 */
export function useInfiniteManagedAccounts<Selected = DataOf<typeof infiniteManagedAccountsQuery>>(
  params?: InfiniteManagedAccountsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteManagedAccountsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteManagedAccountsQuery(weavr, params), queryOptions)
}

/**
 * One account; waits while the id is not known yet.
 * @keywords balance of an account
 * @see `GET /managed_accounts/{id}`
 */
export function useManagedAccount<Selected = DataOf<typeof managedAccountQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof managedAccountQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, managedAccountQuery(weavr, id!)), queryOptions)
}

/**
 * Creates an account.
 * @keywords open an account, wallet
 * @see `POST /managed_accounts`
 */
export function useCreateManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createManagedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(createManagedAccountMutation, mutationOptions)
}

/**
 * Changes an account: `mutate({ id, friendlyName })`.
 * @see `PATCH /managed_accounts/{id}`
 */
export function useUpdateManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateManagedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateManagedAccountMutation, mutationOptions)
}

/**
 * Blocks an account: `mutate({ id })`. Shown as blocked at once, and taken back if Weavr refuses.
 * @keywords freeze an account
 * @see `POST /managed_accounts/{id}/block`
 */
export function useBlockManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof blockManagedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(blockManagedAccountMutation, mutationOptions)
}

/**
 * Unblocks an account: `mutate({ id })`. Shown as active at once, and taken back if Weavr refuses.
 * @keywords unfreeze an account
 * @see `POST /managed_accounts/{id}/unblock`
 */
export function useUnblockManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof unblockManagedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(unblockManagedAccountMutation, mutationOptions)
}

/**
 * Closes an account for good: `mutate({ id })`.
 * @keywords delete an account
 * @see `POST /managed_accounts/{id}/remove`
 */
export function useRemoveManagedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof removeManagedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(removeManagedAccountMutation, mutationOptions)
}

/**
 * The bank details that money can be sent to, with the state of their allocation; waits while the id is not
 * known yet. Asked again every three seconds while that is under way.
 * @keywords account number, IBAN, bank details
 * @see `GET /managed_accounts/{id}/iban`
 * @example
 * const { data } = useManagedAccountIban(account.id)
 * const ready = data?.state === 'ALLOCATED'
 */
export function useManagedAccountIban<Selected = DataOf<typeof managedAccountIbanQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof managedAccountIbanQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, managedAccountIbanQuery(weavr, id!)), queryOptions)
}

/**
 * Asks for bank details that money can be sent to: `mutate({ id })`.
 * @keywords get an account number, IBAN
 * @see `POST /managed_accounts/{id}/iban`
 */
export function useCreateManagedAccountIban<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createManagedAccountIbanMutation, OnMutateResult>,
) {
  return useWeavrMutation(createManagedAccountIbanMutation, mutationOptions)
}
