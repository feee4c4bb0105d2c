import {
  createPassword,
  type components,
  type CreatePasswordParams,
  type OperationError,
  type Weavr,
} from '@weavr-kit/core'
import { sessionlessMutation, type SessionlessMutation } from '../../internal/sessionlessMutation.js'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'
import { withoutToken, type TokenlessSessionState } from '../../internal/withoutToken.js'

/**
 * Whose first password, and the password: a secure field's one-time token, or itself where the programme
 * allows it.
 */
export type CreatePasswordVariables = CreatePasswordParams

/** The password until now, and from now on. */
export type UpdatePasswordVariables = components['schemas']['PasswordUpdateRequest']

/** The password to check. */
export type ValidatePasswordVariables = components['schemas']['PasswordRequest']

/** Whose password it is, and until when. Never its token. */
export type PasswordOutcome = Omit<components['schemas']['PasswordResponse'], 'token'>

/**
 * Creates the first password of a new user, and signs the user in with it. Never tried again by itself: Weavr
 * takes no idempotency reference here.
 * @see `POST /passwords/{user_id}/create`
 */
export function createPasswordMutation(
  weavr: Weavr,
): SessionlessMutation<TokenlessSessionState, CreatePasswordVariables, OperationError<'passwordCreate'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'passwords',
      'create',
      async (params) => withoutToken(await createPassword(weavr, params)),
      { invalidates: [] },
    ),
  )
}

/**
 * Changes the password of the user. The session goes on with its own token. Needs a stepped-up session where
 * the programme asks for one. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /passwords/update`
 */
export function updatePasswordMutation(
  weavr: Weavr,
): WeavrMutation<PasswordOutcome, UpdatePasswordVariables, OperationError<'passwordUpdate'>> & { gcTime: 0 } {
  const mutation = weavrMutation(
    weavr,
    'passwords',
    'update',
    async (body: UpdatePasswordVariables, { intent }): Promise<PasswordOutcome> => {
      const { token: _, ...outcome } = await weavr.api.POST('/passwords/update', { intent, body })
      return outcome
    },
    { invalidates: [] },
  )
  // What was typed stays no longer than its form.
  return { ...mutation, gcTime: 0 }
}

/**
 * Checks a password against the programme's rules; nothing is stored. An `ApiError` says by its code which
 * rule is broken. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /passwords/validate`
 */
export function validatePasswordMutation(
  weavr: Weavr,
): SessionlessMutation<void, ValidatePasswordVariables, OperationError<'passwordValidate'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'passwords',
      'validate',
      (body) => weavr.api.POST('/passwords/validate', { token: false, body }),
      { invalidates: [] },
    ),
  )
}
