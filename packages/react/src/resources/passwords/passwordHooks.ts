'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import {
  createPasswordMutation,
  updatePasswordMutation,
  validatePasswordMutation,
} from './passwordMutations.js'

/**
 * Creates the first password of a user who was just registered, and starts the session. Needs none.
 * @keywords set the first password
 * @see `POST /passwords/{user_id}/create`
 * @example
 * const { mutate } = useCreatePassword()
 * mutate({ userId: corporate.rootUser.id.id, password })
 */
export function useCreatePassword<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createPasswordMutation, OnMutateResult>,
) {
  return useWeavrMutation(createPasswordMutation, mutationOptions)
}

/**
 * Changes the password of the signed-in user. The session goes on. Needs a stepped-up session where the
 * programme asks for one.
 * @keywords change password
 * @see `POST /passwords/update`
 */
export function useUpdatePassword<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updatePasswordMutation, OnMutateResult>,
) {
  return useWeavrMutation(updatePasswordMutation, mutationOptions)
}

/**
 * Checks a password against the programme's rules; nothing is stored. The error's code says which rule is
 * broken. Needs no session.
 * @see `POST /passwords/validate`
 */
export function useValidatePassword<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof validatePasswordMutation, OnMutateResult>,
) {
  return useWeavrMutation(validatePasswordMutation, mutationOptions)
}
