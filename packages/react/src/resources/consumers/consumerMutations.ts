import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { sessionlessMutation, type SessionlessMutation } from '../../internal/sessionlessMutation.js'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'
import type { Consumer } from './consumerQueries.js'

/** The consumer to create, and its root user. */
export type CreateConsumerVariables = components['schemas']['ConsumerCreateRequest']

/** What to change, of the consumer and of its root user. */
export type UpdateConsumerVariables = components['schemas']['ConsumerUpdateRequest']

/** What opens the verification flow of Weavr's secure UI. */
export type ConsumerKycReference = components['schemas']['ConsumerKycReference']

/** Details that Weavr may show filled in. */
export type StartConsumerKycVariables = components['schemas']['ConsumerKycStartRequest'] | void

/** Whose address. */
export type SendConsumerEmailCodeVariables = components['schemas']['EmailRequest']

/** The address, and the code that was sent to it. */
export type VerifyConsumerEmailVariables = components['schemas']['EmailVerifyRequest']

/**
 * Registers a consumer and its root user, who then needs a first password. Needs no session.
 * @see `POST /consumers`
 */
export function createConsumerMutation(
  weavr: Weavr,
): SessionlessMutation<Consumer, CreateConsumerVariables, OperationError<'consumerCreate'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'consumers',
      'create',
      (body, { ref }) =>
        weavr.api.POST('/consumers', { token: false, body, params: { header: { 'idempotency-ref': ref } } }),
      { invalidates: [], idempotent: true },
    ),
  )
}

/**
 * Changes the signed-in consumer. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `PATCH /consumers`
 */
export function updateConsumerMutation(
  weavr: Weavr,
): WeavrMutation<Consumer, UpdateConsumerVariables, OperationError<'consumerUpdate'>> {
  return weavrMutation(
    weavr,
    'consumers',
    'update',
    (body, { intent }) => weavr.api.PATCH('/consumers', { intent, body }),
    { invalidates: ['consumers', 'users', 'identities'] },
  )
}

/**
 * Sends a code to the consumer's e-mail address. Needs no session. Never tried again by itself: Weavr takes
 * no idempotency reference here.
 * @see `POST /consumers/verification/email/send`
 */
export function sendConsumerEmailCodeMutation(
  weavr: Weavr,
): SessionlessMutation<
  void,
  SendConsumerEmailCodeVariables,
  OperationError<'consumerRootUserEmailVerificationCodeSend'>
> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'consumers',
      'send-email-code',
      (body) => weavr.api.POST('/consumers/verification/email/send', { token: false, body }),
      { invalidates: [] },
    ),
  )
}

/**
 * Verifies the consumer's e-mail address with the code. Needs no session. Never tried again by itself: Weavr
 * takes no idempotency reference here.
 * @see `POST /consumers/verification/email/verify`
 */
export function verifyConsumerEmailMutation(
  weavr: Weavr,
): SessionlessMutation<void, VerifyConsumerEmailVariables, OperationError<'consumerRootUserEmailVerify'>> {
  return sessionlessMutation(
    weavrMutation(
      weavr,
      'consumers',
      'verify-email',
      (body) => weavr.api.POST('/consumers/verification/email/verify', { token: false, body }),
      { invalidates: ['consumers', 'users'] },
    ),
  )
}

/**
 * Starts the check of the person, or goes on with it. The reference opens the flow of Weavr's secure UI.
 * Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /consumers/kyc`
 */
export function startConsumerKycMutation(
  weavr: Weavr,
): WeavrMutation<ConsumerKycReference, StartConsumerKycVariables, OperationError<'consumerKycStart'>> {
  return weavrMutation(
    weavr,
    'consumers',
    'start-kyc',
    (body, { intent }) => weavr.api.POST('/consumers/kyc', { intent, ...(body && { body }) }),
    { invalidates: ['consumers'] },
  )
}
