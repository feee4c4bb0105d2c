import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { sessionlessMutation, type SessionlessMutation } from '../../internal/sessionlessMutation.js'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'
import type { Corporate } from './corporateQueries.js'

/** The corporate to create, and its root user. */
export type CreateCorporateVariables = components['schemas']['CorporateCreateRequest']

/**
 * A company that was just created. `passwordAlreadySet` says that its root user signs in for another identity
 * already.
 */
export type CreatedCorporate = components['schemas']['CreatedCorporate']

/** What to change, of the corporate and of its root user. */
export type UpdateCorporateVariables = components['schemas']['CorporateUpdateRequest']

/** What opens the verification flow of Weavr's secure UI. */
export type CorporateKybReference = components['schemas']['CorporateKybReference']

/** Whose address. */
export type SendCorporateEmailCodeVariables = components['schemas']['EmailRequest']

/** The address, and the code that was sent to it. */
export type VerifyCorporateEmailVariables = components['schemas']['EmailVerifyRequest']

/**
 * Registers a corporate and its root user, who then needs a first password. Needs no session.
 * @see `POST /corporates`
 */
export function createCorporateMutation(
  weavr: Weavr,
): SessionlessMutation<CreatedCorporate, CreateCorporateVariables, OperationError<'corporateCreate'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'corporates',
      'create',
      (body, { ref }) =>
        weavr.api.POST('/corporates', { token: false, body, params: { header: { 'idempotency-ref': ref } } }),
      { invalidates: [], idempotent: true },
    ),
  )
}

/**
 * Changes the signed-in corporate or its root user.
 * @see `PATCH /corporates`
 */
export function updateCorporateMutation(
  weavr: Weavr,
): WeavrMutation<Corporate, UpdateCorporateVariables, OperationError<'corporateUpdate'>> {
  return weavrMutation(
    weavr,
    'corporates',
    'update',
    (body, { intent, ref }) =>
      weavr.api.PATCH('/corporates', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates: ['corporates', 'users', 'identities'], idempotent: true },
  )
}

/**
 * Sends a code to the root user's e-mail address. Needs no session.
 * @see `POST /corporates/verification/email/send`
 */
export function sendCorporateEmailCodeMutation(
  weavr: Weavr,
): SessionlessMutation<
  void,
  SendCorporateEmailCodeVariables,
  OperationError<'corporateRootUserEmailVerificationCodeSend'>
> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'corporates',
      'send-email-code',
      (body, { ref }) =>
        weavr.api.POST('/corporates/verification/email/send', {
          token: false,
          body,
          params: { header: { 'idempotency-ref': ref } },
        }),
      { invalidates: [], idempotent: true },
    ),
  )
}

/**
 * Verifies the root user's e-mail address with the code. Needs no session. Never tried again by itself: Weavr
 * takes no idempotency reference here.
 * @see `POST /corporates/verification/email/verify`
 */
export function verifyCorporateEmailMutation(
  weavr: Weavr,
): SessionlessMutation<void, VerifyCorporateEmailVariables, OperationError<'corporateRootUserEmailVerify'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'corporates',
      'verify-email',
      (body) => weavr.api.POST('/corporates/verification/email/verify', { token: false, body }),
      { invalidates: ['corporates', 'users'] },
    ),
  )
}

/**
 * Starts the check of the business, or goes on with it. The reference opens the flow of Weavr's secure UI.
 * Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /corporates/kyb`
 */
export function startCorporateKybMutation(
  weavr: Weavr,
): WeavrMutation<CorporateKybReference, void, OperationError<'corporateKybStart'>> {
  return weavrMutation(
    weavr,
    'corporates',
    'start-kyb',
    (_, { intent }) => weavr.api.POST('/corporates/kyb', { intent }),
    { invalidates: ['corporates'] },
  )
}
