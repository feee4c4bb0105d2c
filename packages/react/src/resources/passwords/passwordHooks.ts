'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { IdentityChoiceError, OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import type { TokenlessSessionState } from '../../internal/withoutToken.js'
import {
  createPasswordMutation,
  updatePasswordMutation,
  validatePasswordMutation,
  type CreatePasswordVariables,
  type PasswordOutcome,
  type UpdatePasswordVariables,
  type ValidatePasswordVariables,
} from './passwordMutations.js'

/**
 * Creates the first password of a user who was just registered, and starts the session. Needs none.
 * @see `POST /passwords/{user_id}/create`
 * @example
 * const { mutate } = useCreatePassword()
 * mutate({ userId: corporate.rootUser.id.id, password })
 */
export function useCreatePassword<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<TokenlessSessionState, CreatePasswordVariables, OnMutateResult, OperationError<'passwordCreate'> | IdentityChoiceError>,
): UseMutationResult<TokenlessSessionState, OperationError<'passwordCreate'> | IdentityChoiceError, CreatePasswordVariables, OnMutateResult> {
  return useWeavrMutation(createPasswordMutation, mutationOptions)
}

/**
 * Changes the password of the signed-in user. The session goes on. Needs a stepped-up session where the programme asks for one.
 * @see `POST /passwords/update`
 */
export function useUpdatePassword<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<PasswordOutcome, UpdatePasswordVariables, OnMutateResult, OperationError<'passwordUpdate'>>,
): UseMutationResult<PasswordOutcome, OperationError<'passwordUpdate'>, UpdatePasswordVariables, OnMutateResult> {
  return useWeavrMutation(updatePasswordMutation, mutationOptions)
}

/**
 * Checks a password against the programme's rules; nothing is stored. The error's code says which rule is broken. Needs no session.
 * @see `POST /passwords/validate`
 */
export function useValidatePassword<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ValidatePasswordVariables, OnMutateResult, OperationError<'passwordValidate'>>,
): UseMutationResult<void, OperationError<'passwordValidate'>, ValidatePasswordVariables, OnMutateResult> {
  return useWeavrMutation(validatePasswordMutation, mutationOptions)
}
