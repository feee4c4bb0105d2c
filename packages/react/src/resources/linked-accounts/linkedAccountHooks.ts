'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  blockLinkedAccountMutation,
  createLinkedAccountMutation,
  removeLinkedAccountMutation,
  unblockLinkedAccountMutation,
  updateLinkedAccountMutation,
  type CreateLinkedAccountVariables,
  type LinkedAccountVariables,
  type UpdateLinkedAccountVariables,
} from './linkedAccountMutations.js'
import {
  infiniteLinkedAccountsQuery,
  infiniteLinkedAccountVerificationsQuery,
  linkedAccountQuery,
  linkedAccountsQuery,
  linkedAccountVerificationsQuery,
  type InfiniteLinkedAccountsParams,
  type InfiniteLinkedAccountVerificationsParams,
  type LinkedAccount,
  type LinkedAccountList,
  type LinkedAccountsParams,
  type LinkedAccountVerificationList,
  type LinkedAccountVerificationsParams,
} from './linkedAccountQueries.js'

/**
 * Some of the linked accounts, as `{ items, count }`.
 * @see `GET /linked_accounts`
 * @example
 * const { data } = useLinkedAccounts({ currency: 'EUR' })
 * return data?.items.map((account) => <li key={account.id}>{account.friendlyName}</li>)
 */
export function useLinkedAccounts<Selected = LinkedAccountList>(
  params?: LinkedAccountsParams,
  queryOptions?: WeavrQueryOptions<LinkedAccountList, Selected, OperationError<'linkedAccountsGet'>>,
): UseQueryResult<Selected, OperationError<'linkedAccountsGet'>> {
  return useWeavrQuery((weavr) => linkedAccountsQuery(weavr, params), queryOptions)
}

/**
 * The linked accounts page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /linked_accounts`
 */
export function useInfiniteLinkedAccounts<Selected = InfiniteData<LinkedAccountList, unknown>>(
  params?: InfiniteLinkedAccountsParams,
  queryOptions?: WeavrInfiniteQueryOptions<LinkedAccountList, Selected, OperationError<'linkedAccountsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'linkedAccountsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteLinkedAccountsQuery(weavr, params), queryOptions)
}

/**
 * One linked account; waits while the id is not known yet. Asked again every three seconds until it is verified or rejected.
 * @see `GET /linked_accounts/{id}`
 */
export function useLinkedAccount<Selected = LinkedAccount>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<LinkedAccount, Selected, OperationError<'linkedAccountGet'>>,
): UseQueryResult<Selected, OperationError<'linkedAccountGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, linkedAccountQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the attempts to verify a linked account, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /linked_accounts/{id}/verifications`
 */
export function useLinkedAccountVerifications<Selected = LinkedAccountVerificationList>(
  params: Omit<LinkedAccountVerificationsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrQueryOptions<LinkedAccountVerificationList, Selected, OperationError<'linkedAccountVerificationsGet'>>,
): UseQueryResult<Selected, OperationError<'linkedAccountVerificationsGet'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id, linkedAccountVerificationsQuery(weavr, params as LinkedAccountVerificationsParams)), queryOptions)
}

/**
 * The attempts to verify a linked account page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /linked_accounts/{id}/verifications`
 */
export function useInfiniteLinkedAccountVerifications<Selected = InfiniteData<LinkedAccountVerificationList, unknown>>(
  params: Omit<InfiniteLinkedAccountVerificationsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrInfiniteQueryOptions<LinkedAccountVerificationList, Selected, OperationError<'linkedAccountVerificationsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'linkedAccountVerificationsGet'>> {
  return useWeavrInfiniteQuery((weavr) => onceKnown(params.id, infiniteLinkedAccountVerificationsQuery(weavr, params as InfiniteLinkedAccountVerificationsParams)), queryOptions)
}

/**
 * Links a bank account. It can be used once it is verified.
 * @see `POST /linked_accounts`
 */
export function useCreateLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<LinkedAccount, CreateLinkedAccountVariables, OnMutateResult, OperationError<'linkedAccountCreate'>>,
): UseMutationResult<LinkedAccount, OperationError<'linkedAccountCreate'>, CreateLinkedAccountVariables, OnMutateResult> {
  return useWeavrMutation(createLinkedAccountMutation, mutationOptions)
}

/**
 * Changes the name or the tag of a linked account: `mutate({ id, friendlyName })`.
 * @see `PATCH /linked_accounts/{id}`
 */
export function useUpdateLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<LinkedAccount, UpdateLinkedAccountVariables, OnMutateResult, OperationError<'linkedAccountUpdate'>>,
): UseMutationResult<LinkedAccount, OperationError<'linkedAccountUpdate'>, UpdateLinkedAccountVariables, OnMutateResult> {
  return useWeavrMutation(updateLinkedAccountMutation, mutationOptions)
}

/**
 * Suspends a linked account: `mutate({ id })`. Shown as blocked at once, and taken back if Weavr refuses.
 * @see `POST /linked_accounts/{id}/block`
 */
export function useBlockLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, LinkedAccountVariables, OnMutateResult, OperationError<'linkedAccountBlock'>>,
): UseMutationResult<void, OperationError<'linkedAccountBlock'>, LinkedAccountVariables, OnMutateResult> {
  return useWeavrMutation(blockLinkedAccountMutation, mutationOptions)
}

/**
 * Puts a suspended linked account back to use: `mutate({ id })`. Shown as active at once, and taken back if Weavr refuses.
 * @see `POST /linked_accounts/{id}/unblock`
 */
export function useUnblockLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, LinkedAccountVariables, OnMutateResult, OperationError<'linkedAccountUnblock'>>,
): UseMutationResult<void, OperationError<'linkedAccountUnblock'>, LinkedAccountVariables, OnMutateResult> {
  return useWeavrMutation(unblockLinkedAccountMutation, mutationOptions)
}

/**
 * Unlinks a bank account for good: `mutate({ id })`.
 * @see `POST /linked_accounts/{id}/remove`
 */
export function useRemoveLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, LinkedAccountVariables, OnMutateResult, OperationError<'linkedAccountRemove'>>,
): UseMutationResult<void, OperationError<'linkedAccountRemove'>, LinkedAccountVariables, OnMutateResult> {
  return useWeavrMutation(removeLinkedAccountMutation, mutationOptions)
}
