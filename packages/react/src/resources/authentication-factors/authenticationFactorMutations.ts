import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation } from '../../internal/weavrMutation.js'

/** By which channel. */
export type StartOtpEnrolmentVariables =
  paths['/authentication_factors/otp/{channel}']['post']['parameters']['path']

/** By which channel the code came, and the code. */
export type VerifyOtpEnrolmentVariables = StartOtpEnrolmentVariables &
  components['schemas']['OtpVerifyRequest']

/** Whose app. */
export type StartPushEnrolmentVariables =
  paths['/authentication_factors/push/{channel}']['post']['parameters']['path']

/** Whose app, or the device's own biometrics. */
export type UnlinkPushDeviceVariables =
  paths['/authentication_factors/push/{channel}']['delete']['parameters']['path']

/**
 * Sends a one-time code that enrols the user's phone.
 * @see `POST /authentication_factors/otp/{channel}`
 */
export function startOtpEnrolmentMutation(
  weavr: Weavr,
): WeavrMutation<void, StartOtpEnrolmentVariables, OperationError<'enrolDeviceUsingOtpStepOne'>> {
  return weavrMutation(
    weavr,
    'authentication-factors',
    'start-otp',
    (path, { intent, ref }) =>
      weavr.api.POST('/authentication_factors/otp/{channel}', {
        intent,
        params: { path, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: ['authentication-factors'], idempotent: true },
  )
}

/**
 * Enrols the user's phone with the one-time code. The session is stepped up too.
 * @see `POST /authentication_factors/otp/{channel}/verify`
 */
export function verifyOtpEnrolmentMutation(
  weavr: Weavr,
): WeavrMutation<void, VerifyOtpEnrolmentVariables, OperationError<'enrolDeviceUsingOtpStepTwo'>> {
  return weavrMutation(
    weavr,
    'authentication-factors',
    'verify-otp',
    async ({ channel, ...body }, { intent, ref }) => {
      const params = { path: { channel }, header: { 'idempotency-ref': ref } }
      await weavr.api.POST('/authentication_factors/otp/{channel}/verify', { intent, body, params })
      weavr.session.markSteppedUp()
    },
    // The phone's number counts as verified now, and a stepped-up session is shown the tokens of its cards.
    { invalidates: ['authentication-factors', 'corporates', 'consumers', 'managed-cards'], idempotent: true },
  )
}

/**
 * Asks the user's device to accept confirmations. The factors say when it has. Needs a stepped-up session.
 * @see `POST /authentication_factors/push/{channel}`
 */
export function startPushEnrolmentMutation(
  weavr: Weavr,
): WeavrMutation<void, StartPushEnrolmentVariables, OperationError<'enrolDeviceUsingPush'>> {
  return weavrMutation(
    weavr,
    'authentication-factors',
    'start-push',
    (path, { intent, ref }) =>
      weavr.api.POST('/authentication_factors/push/{channel}', {
        intent,
        params: { path, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: ['authentication-factors'], idempotent: true },
  )
}

/**
 * Unlinks the user's device from confirmations. Needs a stepped-up session.
 * @see `DELETE /authentication_factors/push/{channel}`
 */
export function unlinkPushDeviceMutation(
  weavr: Weavr,
): WeavrMutation<void, UnlinkPushDeviceVariables, OperationError<'unlinkDeviceUsingPush'>> {
  return weavrMutation(
    weavr,
    'authentication-factors',
    'unlink-push',
    (path, { intent, ref }) =>
      weavr.api.DELETE('/authentication_factors/push/{channel}', {
        intent,
        params: { path, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: ['authentication-factors'], idempotent: true },
  )
}
