'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import {
  sendUserEmailCodeMutation,
  sendUserInviteMutation,
  validateUserInviteMutation,
  verifyUserEmailMutation,
  type SendUserEmailCodeVariables,
  type ValidateUserInviteVariables,
  type VerifyUserEmailVariables,
} from './userInviteMutations.js'
import type { UserVariables } from './userMutations.js'

/**
 * Sends a user an invite.
 * @see `POST /users/{user_id}/invite`
 */
export function useSendUserInvite<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, UserVariables, OnMutateResult, OperationError<'userInviteSend'>>,
): UseMutationResult<void, OperationError<'userInviteSend'>, UserVariables, OnMutateResult> {
  return useWeavrMutation(sendUserInviteMutation, mutationOptions)
}

/**
 * Checks the code of an invite without using it. Needs no session.
 * @see `POST /users/{user_id}/invite/validate`
 */
export function useValidateUserInvite<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ValidateUserInviteVariables, OnMutateResult, OperationError<'userInviteValidate'>>,
): UseMutationResult<void, OperationError<'userInviteValidate'>, ValidateUserInviteVariables, OnMutateResult> {
  return useWeavrMutation(validateUserInviteMutation, mutationOptions)
}

/**
 * Sends a code to a user's e-mail address. Needs no session.
 * @see `POST /users/verification/email/send`
 */
export function useSendUserEmailCode<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, SendUserEmailCodeVariables, OnMutateResult, OperationError<'authorisedUserEmailVerificationCodeSend'>>,
): UseMutationResult<void, OperationError<'authorisedUserEmailVerificationCodeSend'>, SendUserEmailCodeVariables, OnMutateResult> {
  return useWeavrMutation(sendUserEmailCodeMutation, mutationOptions)
}

/**
 * Verifies a user's e-mail address with the code. Needs no session.
 * @see `POST /users/verification/email/verify`
 */
export function useVerifyUserEmail<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyUserEmailVariables, OnMutateResult, OperationError<'authorisedUserEmailVerify'>>,
): UseMutationResult<void, OperationError<'authorisedUserEmailVerify'>, VerifyUserEmailVariables, OnMutateResult> {
  return useWeavrMutation(verifyUserEmailMutation, mutationOptions)
}
