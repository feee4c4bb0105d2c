'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  activateUserMutation,
  createUserMutation,
  deactivateUserMutation,
  updateUserMutation,
} from './userMutations.js'
import {
  infiniteUsersQuery,
  userQuery,
  usersQuery,
  type InfiniteUsersParams,
  type UsersParams,
} from './userQueries.js'

/**
 * Some of the users of the identity, as `{ items, count }`.
 * @keywords team, employees
 * @see `GET /users`
 * @example
 * const { data } = useUsers({ active: true })
 * return data?.items.map((user) => <li key={user.id}>{user.name}</li>)
 */
export function useUsers<Selected = DataOf<typeof usersQuery>>(
  params?: UsersParams,
  queryOptions?: QueryOptionsOf<typeof usersQuery, Selected>,
) {
  return useWeavrQuery((weavr) => usersQuery(weavr, params), queryOptions)
}

/**
 * The users page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /users`
 */
export function useInfiniteUsers<Selected = DataOf<typeof infiniteUsersQuery>>(
  params?: InfiniteUsersParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteUsersQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteUsersQuery(weavr, params), queryOptions)
}

/**
 * One user; waits while the id is not known yet.
 * @see `GET /users/{user_id}`
 */
export function useUser<Selected = DataOf<typeof userQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof userQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, userQuery(weavr, id!)), queryOptions)
}

/**
 * Adds an authorised user, who then needs an invite: see `useSendUserInvite`. Needs a stepped-up session.
 * @keywords add a colleague, team member, employee
 * @see `POST /users`
 * @example
 * const { error, mutate } = useCreateUser()
 * mutate({ name, surname, email })
 */
export function useCreateUser<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createUserMutation, OnMutateResult>,
) {
  return useWeavrMutation(createUserMutation, mutationOptions)
}

/**
 * Changes a user: `mutate({ id, roles })`.
 * @keywords change permissions, roles
 * @see `PATCH /users/{user_id}`
 */
export function useUpdateUser<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateUserMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateUserMutation, mutationOptions)
}

/**
 * Lets a user sign in again.
 * @keywords enable a user
 * @see `POST /users/{user_id}/activate`
 */
export function useActivateUser<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof activateUserMutation, OnMutateResult>,
) {
  return useWeavrMutation(activateUserMutation, mutationOptions)
}

/**
 * Keeps a user from signing in.
 * @keywords disable a user, off-board
 * @see `POST /users/{user_id}/deactivate`
 */
export function useDeactivateUser<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof deactivateUserMutation, OnMutateResult>,
) {
  return useWeavrMutation(deactivateUserMutation, mutationOptions)
}
