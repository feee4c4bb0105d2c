import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'
import { userQuery, type User } from './userQueries.js'

/** The user to add. */
export type CreateUserVariables = components['schemas']['UserCreateRequest']

/** Which user, and what to change. */
export type UpdateUserVariables = { id: string } & components['schemas']['UserUpdateRequest']

/** Which user. */
export interface UserVariables {
  id: string
}

/**
 * Adds an authorised user, who then needs an invite. Needs a stepped-up session.
 * @see `POST /users`
 */
export function createUserMutation(
  weavr: Weavr,
): WeavrMutation<User, CreateUserVariables, OperationError<'userCreate'>> {
  return weavrMutation(
    weavr,
    'users',
    'create',
    (body, { intent, ref }) =>
      weavr.api.POST('/users', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates: ['users'], idempotent: true },
  )
}

/**
 * Changes a user.
 * @see `PATCH /users/{user_id}`
 */
export function updateUserMutation(
  weavr: Weavr,
): WeavrMutation<User, UpdateUserVariables, OperationError<'userUpdate'>> {
  return weavrMutation(
    weavr,
    'users',
    'update',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.PATCH('/users/{user_id}', {
        intent,
        body,
        params: { path: { user_id: id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: ['users'], idempotent: true },
  )
}

/**
 * Lets a user sign in again. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /users/{user_id}/activate`
 */
export function activateUserMutation(
  weavr: Weavr,
): WeavrMutation<void, UserVariables, OperationError<'userActivate'>> {
  return weavrMutation(
    weavr,
    'users',
    'activate',
    ({ id }, { intent }) =>
      weavr.api.POST('/users/{user_id}/activate', { intent, params: { path: { user_id: id } } }),
    { invalidates: ['users'], one: userQuery },
  )
}

/**
 * Keeps a user from signing in. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /users/{user_id}/deactivate`
 */
export function deactivateUserMutation(
  weavr: Weavr,
): WeavrMutation<void, UserVariables, OperationError<'userDeactivate'>> {
  return weavrMutation(
    weavr,
    'users',
    'deactivate',
    ({ id }, { intent }) =>
      weavr.api.POST('/users/{user_id}/deactivate', { intent, params: { path: { user_id: id } } }),
    { invalidates: ['users'], one: userQuery },
  )
}
