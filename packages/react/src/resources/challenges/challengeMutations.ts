import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'

/** By which channel, and what to confirm. */
export type StartChallengeOtpVariables = paths['/challenges/otp/{channel}']['post']['parameters']['path'] &
  components['schemas']['ConfirmationChallengeRequest']

/** Which challenge, by which channel its code came, and the code. */
export type VerifyChallengeOtpVariables =
  paths['/challenges/{scaChallengeId}/otp/{channel}/verify']['post']['parameters']['path'] &
    components['schemas']['MultipleSCAVerifyRequest']

/** Whose app or the device's own biometrics, and what to confirm. */
export type StartChallengePushVariables = paths['/challenges/push/{channel}']['post']['parameters']['path'] &
  components['schemas']['ConfirmationChallengeRequest']

/** The challenge that was started. */
export type ConfirmationChallenge = components['schemas']['ConfirmationChallenge']

/** What may wait for its user, and what moves when it need not wait any longer. */
const confirmable: WriteRules<never>['invalidates'] = [
  'correspondent-bank-transfers',
  'linked-accounts',
  'outgoing-wire-transfers',
  'sends',
  'managed-accounts',
  'managed-cards',
  'statements',
  'transactions',
]

/**
 * Sends a one-time code that confirms one or more payments or declarations.
 * @see `POST /challenges/otp/{channel}`
 */
export function startChallengeOtpMutation(
  weavr: Weavr,
): WeavrMutation<ConfirmationChallenge, StartChallengeOtpVariables, OperationError<'multipleSCAChallenge'>> {
  return weavrMutation(
    weavr,
    'challenges',
    'start-otp',
    ({ channel, ...body }, { intent, ref }) =>
      weavr.api.POST('/challenges/otp/{channel}', {
        intent,
        body,
        params: { path: { channel }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: [], idempotent: true },
  )
}

/**
 * Confirms what a challenge was started for with its one-time code.
 * @see `POST /challenges/{scaChallengeId}/otp/{channel}/verify`
 */
export function verifyChallengeOtpMutation(
  weavr: Weavr,
): WeavrMutation<void, VerifyChallengeOtpVariables, OperationError<'multipleSCAVerify'>> {
  return weavrMutation(
    weavr,
    'challenges',
    'verify-otp',
    ({ channel, scaChallengeId, ...body }, { intent, ref }) => {
      const params = { path: { channel, scaChallengeId }, header: { 'idempotency-ref': ref } }
      return weavr.api.POST('/challenges/{scaChallengeId}/otp/{channel}/verify', { intent, body, params })
    },
    { invalidates: confirmable, idempotent: true },
  )
}

/**
 * Asks the user's enrolled device to confirm one or more payments or declarations. Each of them says how that
 * went.
 * @see `POST /challenges/push/{channel}`
 */
export function startChallengePushMutation(
  weavr: Weavr,
): WeavrMutation<
  ConfirmationChallenge,
  StartChallengePushVariables,
  OperationError<'multipleSCAChallengePush'>
> {
  return weavrMutation(
    weavr,
    'challenges',
    'start-push',
    ({ channel, ...body }, { intent, ref }) =>
      weavr.api.POST('/challenges/push/{channel}', {
        intent,
        body,
        params: { path: { channel }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates: confirmable, idempotent: true },
  )
}
