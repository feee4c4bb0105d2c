import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { sessionlessMutation, type SessionlessMutation } from '../../internal/sessionlessMutation.js'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'
import type { UserVariables } from './userMutations.js'

/** Whose invite, and its code. */
export type ValidateUserInviteVariables = { id: string } & components['schemas']['UserInviteValidateRequest']

/** Whose address. */
export type SendUserEmailCodeVariables = components['schemas']['EmailRequest']

/** The address, and the code that was sent to it. */
export type VerifyUserEmailVariables = components['schemas']['EmailVerifyRequest']

/**
 * Sends a user an invite.
 * @see `POST /users/{user_id}/invite`
 */
export function sendUserInviteMutation(
  weavr: Weavr,
): WeavrMutation<void, UserVariables, OperationError<'userInviteSend'>> {
  return weavrMutation(
    weavr,
    'users',
    'send-invite',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/users/{user_id}/invite', {
        intent,
        params: { path: { user_id: id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: ['users'], idempotent: true },
  )
}

/**
 * Checks the code of an invite without using it. Needs no session. Never tried again by itself: Weavr takes
 * no idempotency reference here.
 * @see `POST /users/{user_id}/invite/validate`
 */
export function validateUserInviteMutation(
  weavr: Weavr,
): SessionlessMutation<void, ValidateUserInviteVariables, OperationError<'userInviteValidate'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'users',
      'validate-invite',
      ({ id, ...body }) =>
        weavr.api.POST('/users/{user_id}/invite/validate', {
          token: false,
          body,
          params: { path: { user_id: id } },
        }),
      { invalidates: [] },
    ),
  )
}

/**
 * Sends a code to a user's e-mail address. Needs no session.
 * @see `POST /users/verification/email/send`
 */
export function sendUserEmailCodeMutation(
  weavr: Weavr,
): SessionlessMutation<
  void,
  SendUserEmailCodeVariables,
  OperationError<'authorisedUserEmailVerificationCodeSend'>
> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'users',
      'send-email-code',
      (body, { ref }) =>
        weavr.api.POST('/users/verification/email/send', {
          token: false,
          body,
          params: { header: { 'idempotency-ref': ref } },
        }),
      { invalidates: [], idempotent: true },
    ),
  )
}

/**
 * Verifies a user's e-mail address with the code. Needs no session. Never tried again by itself: Weavr takes
 * no idempotency reference here.
 * @see `POST /users/verification/email/verify`
 */
export function verifyUserEmailMutation(
  weavr: Weavr,
): SessionlessMutation<void, VerifyUserEmailVariables, OperationError<'authorisedUserEmailVerify'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'users',
      'verify-email',
      (body) => weavr.api.POST('/users/verification/email/verify', { token: false, body }),
      { invalidates: ['users'] },
    ),
  )
}
