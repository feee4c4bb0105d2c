'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import {
  startChallengeOtpMutation,
  startChallengePushMutation,
  verifyChallengeOtpMutation,
} from './challengeMutations.js'

/**
 * Sends a one-time code that confirms one or more payments or declarations.
 * @keywords SCA, approve a payment
 * @see `POST /challenges/otp/{channel}`
 * @example
 * const { mutate } = useStartChallengeOtp()
 * mutate({ channel: 'SMS', resourceType: 'sends', resourceIds: [send.id] })
 */
export function useStartChallengeOtp<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startChallengeOtpMutation, OnMutateResult>,
) {
  return useWeavrMutation(startChallengeOtpMutation, mutationOptions)
}

/**
 * Confirms what a challenge was started for with its one-time code.
 * @keywords SCA, approve a payment
 * @see `POST /challenges/{scaChallengeId}/otp/{channel}/verify`
 */
export function useVerifyChallengeOtp<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyChallengeOtpMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyChallengeOtpMutation, mutationOptions)
}

/**
 * Asks the user's enrolled device to confirm one or more payments or declarations. Each of them says how that
 * went: its own query asks again until it does.
 * @see `POST /challenges/push/{channel}`
 */
export function useStartChallengePush<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startChallengePushMutation, OnMutateResult>,
) {
  return useWeavrMutation(startChallengePushMutation, mutationOptions)
}
