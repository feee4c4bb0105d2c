'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  blockLinkedAccountMutation,
  createLinkedAccountMutation,
  removeLinkedAccountMutation,
  unblockLinkedAccountMutation,
  updateLinkedAccountMutation,
} from './linkedAccountMutations.js'
import {
  infiniteLinkedAccountsQuery,
  infiniteLinkedAccountVerificationsQuery,
  linkedAccountQuery,
  linkedAccountsQuery,
  linkedAccountVerificationsQuery,
  type InfiniteLinkedAccountsParams,
  type InfiniteLinkedAccountVerificationsParams,
  type LinkedAccountsParams,
  type LinkedAccountVerificationsParams,
} from './linkedAccountQueries.js'

/**
 * Some of the linked accounts, as `{ items, count }`.
 * @keywords own accounts at other banks
 * @see `GET /linked_accounts`
 * @example
 * const { data } = useLinkedAccounts({ currency: 'EUR' })
 * return data?.items.map((account) => <li key={account.id}>{account.friendlyName}</li>)
 */
export function useLinkedAccounts<Selected = DataOf<typeof linkedAccountsQuery>>(
  params?: LinkedAccountsParams,
  queryOptions?: QueryOptionsOf<typeof linkedAccountsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => linkedAccountsQuery(weavr, params), queryOptions)
}

/**
 * The linked accounts page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /linked_accounts`
 */
export function useInfiniteLinkedAccounts<Selected = DataOf<typeof infiniteLinkedAccountsQuery>>(
  params?: InfiniteLinkedAccountsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteLinkedAccountsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteLinkedAccountsQuery(weavr, params), queryOptions)
}

/**
 * One linked account; waits while the id is not known yet. Asked again every three seconds until it is
 * verified or rejected.
 * @see `GET /linked_accounts/{id}`
 */
export function useLinkedAccount<Selected = DataOf<typeof linkedAccountQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof linkedAccountQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, linkedAccountQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the attempts to verify a linked account, as `{ items, count }`; waits while the id is not known
 * yet.
 * @see `GET /linked_accounts/{id}/verifications`
 */
export function useLinkedAccountVerifications<Selected = DataOf<typeof linkedAccountVerificationsQuery>>(
  params: Omit<LinkedAccountVerificationsParams, 'id'> & { id: string | undefined },
  queryOptions?: QueryOptionsOf<typeof linkedAccountVerificationsQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) =>
      onceKnown(
        params.id,
        linkedAccountVerificationsQuery(weavr, params as LinkedAccountVerificationsParams),
      ),
    queryOptions,
  )
}

/**
 * The attempts to verify a linked account page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /linked_accounts/{id}/verifications`
 */
export function useInfiniteLinkedAccountVerifications<
  Selected = DataOf<typeof infiniteLinkedAccountVerificationsQuery>,
>(
  params: Omit<InfiniteLinkedAccountVerificationsParams, 'id'> & { id: string | undefined },
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteLinkedAccountVerificationsQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) =>
      onceKnown(
        params.id,
        infiniteLinkedAccountVerificationsQuery(weavr, params as InfiniteLinkedAccountVerificationsParams),
      ),
    queryOptions,
  )
}

/**
 * Links a bank account. It can be used once it is verified.
 * @keywords link an external bank account
 * @see `POST /linked_accounts`
 */
export function useCreateLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createLinkedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(createLinkedAccountMutation, mutationOptions)
}

/**
 * Changes the name or the tag of a linked account: `mutate({ id, friendlyName })`.
 * @see `PATCH /linked_accounts/{id}`
 */
export function useUpdateLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateLinkedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateLinkedAccountMutation, mutationOptions)
}

/**
 * Suspends a linked account: `mutate({ id })`. Shown as blocked at once, and taken back if Weavr refuses.
 * @see `POST /linked_accounts/{id}/block`
 */
export function useBlockLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof blockLinkedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(blockLinkedAccountMutation, mutationOptions)
}

/**
 * Puts a suspended linked account back to use: `mutate({ id })`. Shown as active at once, and taken back if
 * Weavr refuses.
 * @see `POST /linked_accounts/{id}/unblock`
 */
export function useUnblockLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof unblockLinkedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(unblockLinkedAccountMutation, mutationOptions)
}

/**
 * Unlinks a bank account for good: `mutate({ id })`.
 * @see `POST /linked_accounts/{id}/remove`
 */
export function useRemoveLinkedAccount<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof removeLinkedAccountMutation, OnMutateResult>,
) {
  return useWeavrMutation(removeLinkedAccountMutation, mutationOptions)
}
