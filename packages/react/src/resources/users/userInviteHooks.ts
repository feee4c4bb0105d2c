'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import {
  sendUserEmailCodeMutation,
  sendUserInviteMutation,
  validateUserInviteMutation,
  verifyUserEmailMutation,
} from './userInviteMutations.js'

/**
 * Sends a user an invite.
 * @keywords invite a colleague, team member
 * @see `POST /users/{user_id}/invite`
 */
export function useSendUserInvite<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof sendUserInviteMutation, OnMutateResult>,
) {
  return useWeavrMutation(sendUserInviteMutation, mutationOptions)
}

/**
 * Checks the code of an invite without using it. Needs no session.
 * @see `POST /users/{user_id}/invite/validate`
 */
export function useValidateUserInvite<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof validateUserInviteMutation, OnMutateResult>,
) {
  return useWeavrMutation(validateUserInviteMutation, mutationOptions)
}

/**
 * Sends a code to a user's e-mail address. Needs no session.
 * @see `POST /users/verification/email/send`
 */
export function useSendUserEmailCode<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof sendUserEmailCodeMutation, OnMutateResult>,
) {
  return useWeavrMutation(sendUserEmailCodeMutation, mutationOptions)
}

/**
 * Verifies a user's e-mail address with the code. Needs no session.
 * @see `POST /users/verification/email/verify`
 */
export function useVerifyUserEmail<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyUserEmailMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyUserEmailMutation, mutationOptions)
}
