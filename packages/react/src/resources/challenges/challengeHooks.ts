'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import {
  startChallengeOtpMutation,
  startChallengePushMutation,
  verifyChallengeOtpMutation,
  type ConfirmationChallenge,
  type StartChallengeOtpVariables,
  type StartChallengePushVariables,
  type VerifyChallengeOtpVariables,
} from './challengeMutations.js'

/**
 * Sends a one-time code that confirms one or more payments or declarations.
 * @see `POST /challenges/otp/{channel}`
 * @example
 * const { mutate } = useStartChallengeOtp()
 * mutate({ channel: 'SMS', resourceType: 'sends', resourceIds: [send.id] })
 */
export function useStartChallengeOtp<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ConfirmationChallenge, StartChallengeOtpVariables, OnMutateResult, OperationError<'multipleSCAChallenge'>>,
): UseMutationResult<ConfirmationChallenge, OperationError<'multipleSCAChallenge'>, StartChallengeOtpVariables, OnMutateResult> {
  return useWeavrMutation(startChallengeOtpMutation, mutationOptions)
}

/**
 * Confirms what a challenge was started for with its one-time code.
 * @see `POST /challenges/{scaChallengeId}/otp/{channel}/verify`
 */
export function useVerifyChallengeOtp<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyChallengeOtpVariables, OnMutateResult, OperationError<'multipleSCAVerify'>>,
): UseMutationResult<void, OperationError<'multipleSCAVerify'>, VerifyChallengeOtpVariables, OnMutateResult> {
  return useWeavrMutation(verifyChallengeOtpMutation, mutationOptions)
}

/**
 * Asks the user's enrolled device to confirm one or more payments or declarations. Each of them says how that went: its own query
 * asks again until it does.
 * @see `POST /challenges/push/{channel}`
 */
export function useStartChallengePush<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ConfirmationChallenge, StartChallengePushVariables, OnMutateResult, OperationError<'multipleSCAChallengePush'>>,
): UseMutationResult<ConfirmationChallenge, OperationError<'multipleSCAChallengePush'>, StartChallengePushVariables, OnMutateResult> {
  return useWeavrMutation(startChallengePushMutation, mutationOptions)
}
