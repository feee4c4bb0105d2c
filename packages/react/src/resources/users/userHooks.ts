'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  activateUserMutation,
  createUserMutation,
  deactivateUserMutation,
  updateUserMutation,
  type CreateUserVariables,
  type UpdateUserVariables,
  type UserVariables,
} from './userMutations.js'
import {
  infiniteUsersQuery,
  userQuery,
  usersQuery,
  type InfiniteUsersParams,
  type User,
  type UserList,
  type UsersParams,
} from './userQueries.js'

/**
 * Some of the users of the identity, as `{ items, count }`.
 * @see `GET /users`
 * @example
 * const { data } = useUsers({ active: true })
 * return data?.items.map((user) => <li key={user.id}>{user.name}</li>)
 */
export function useUsers<Selected = UserList>(
  params?: UsersParams,
  queryOptions?: WeavrQueryOptions<UserList, Selected, OperationError<'usersGet'>>,
): UseQueryResult<Selected, OperationError<'usersGet'>> {
  return useWeavrQuery((weavr) => usersQuery(weavr, params), queryOptions)
}

/**
 * The users page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /users`
 */
export function useInfiniteUsers<Selected = InfiniteData<UserList, unknown>>(
  params?: InfiniteUsersParams,
  queryOptions?: WeavrInfiniteQueryOptions<UserList, Selected, OperationError<'usersGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'usersGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteUsersQuery(weavr, params), queryOptions)
}

/**
 * One user; waits while the id is not known yet.
 * @see `GET /users/{user_id}`
 */
export function useUser<Selected = User>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<User, Selected, OperationError<'userGetById'>>,
): UseQueryResult<Selected, OperationError<'userGetById'>> {
  return useWeavrQuery((weavr) => onceKnown(id, userQuery(weavr, id!)), queryOptions)
}

/**
 * Adds an authorised user, who then needs an invite: see `useSendUserInvite`. Needs a stepped-up session.
 * @see `POST /users`
 * @example
 * const { error, mutate } = useCreateUser()
 * mutate({ name, surname, email })
 */
export function useCreateUser<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<User, CreateUserVariables, OnMutateResult, OperationError<'userCreate'>>,
): UseMutationResult<User, OperationError<'userCreate'>, CreateUserVariables, OnMutateResult> {
  return useWeavrMutation(createUserMutation, mutationOptions)
}

/**
 * Changes a user: `mutate({ id, roles })`.
 * @see `PATCH /users/{user_id}`
 */
export function useUpdateUser<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<User, UpdateUserVariables, OnMutateResult, OperationError<'userUpdate'>>,
): UseMutationResult<User, OperationError<'userUpdate'>, UpdateUserVariables, OnMutateResult> {
  return useWeavrMutation(updateUserMutation, mutationOptions)
}

/**
 * Lets a user sign in again.
 * @see `POST /users/{user_id}/activate`
 */
export function useActivateUser<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, UserVariables, OnMutateResult, OperationError<'userActivate'>>,
): UseMutationResult<void, OperationError<'userActivate'>, UserVariables, OnMutateResult> {
  return useWeavrMutation(activateUserMutation, mutationOptions)
}

/**
 * Keeps a user from signing in.
 * @see `POST /users/{user_id}/deactivate`
 */
export function useDeactivateUser<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, UserVariables, OnMutateResult, OperationError<'userDeactivate'>>,
): UseMutationResult<void, OperationError<'userDeactivate'>, UserVariables, OnMutateResult> {
  return useWeavrMutation(deactivateUserMutation, mutationOptions)
}
