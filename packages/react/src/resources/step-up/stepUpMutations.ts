import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'

/** By which channel. */
export type StartStepUpOtpVariables = paths['/stepup/challenges/otp/{channel}']['post']['parameters']['path']

/** By which channel the code came, and the code. */
export type VerifyStepUpOtpVariables = StartStepUpOtpVariables & components['schemas']['OtpVerifyRequest']

/** Whose app, or the device's own biometrics. */
export type StartStepUpPushVariables =
  paths['/stepup/challenges/push/{channel}']['post']['parameters']['path']

/** What the user's device was asked; the webhook that tells the outcome names it. */
export type StepUpPush = components['schemas']['PushChallenge']

/**
 * Sends a one-time code that steps the session up. It is good for 5 minutes.
 * @see `POST /stepup/challenges/otp/{channel}`
 */
export function startStepUpOtpMutation(
  weavr: Weavr,
): WeavrMutation<void, StartStepUpOtpVariables, OperationError<'stepupSCAChallenge'>> {
  return weavrMutation(
    weavr,
    'step-up',
    'start-otp',
    (path, { intent, ref }) =>
      weavr.api.POST('/stepup/challenges/otp/{channel}', {
        intent,
        params: { path, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: [], idempotent: true },
  )
}

/**
 * Steps the session up with the one-time code. The token stays the same.
 * @see `POST /stepup/challenges/otp/{channel}/verify`
 */
export function verifyStepUpOtpMutation(
  weavr: Weavr,
): WeavrMutation<void, VerifyStepUpOtpVariables, OperationError<'stepupSCAVerify'>> {
  return weavrMutation(
    weavr,
    'step-up',
    'verify-otp',
    async ({ channel, ...body }, { intent, ref }) => {
      const params = { path: { channel }, header: { 'idempotency-ref': ref } }
      await weavr.api.POST('/stepup/challenges/otp/{channel}/verify', { intent, body, params })
      weavr.session.markSteppedUp()
    },
    // A stepped-up session is shown the tokens of its cards.
    { invalidates: ['managed-cards'], idempotent: true },
  )
}

/**
 * Asks the user's enrolled device to step the session up. The outcome reaches your server by webhook; when
 * your server says that the user agreed, call `session.markSteppedUp()`.
 * @see `POST /stepup/challenges/push/{channel}`
 */
export function startStepUpPushMutation(
  weavr: Weavr,
): WeavrMutation<StepUpPush, StartStepUpPushVariables, OperationError<'stepupSCAChallengePush'>> {
  return weavrMutation(
    weavr,
    'step-up',
    'start-push',
    (path, { intent, ref }) =>
      weavr.api.POST('/stepup/challenges/push/{channel}', {
        intent,
        params: { path, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: [], idempotent: true },
  )
}
