'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import {
  startStepUpOtpMutation,
  startStepUpPushMutation,
  verifyStepUpOtpMutation,
  type StartStepUpOtpVariables,
  type StartStepUpPushVariables,
  type StepUpPush,
  type VerifyStepUpOtpVariables,
} from './stepUpMutations.js'

/**
 * Sends a one-time code that steps the session up. It is good for 5 minutes.
 * @see `POST /stepup/challenges/otp/{channel}`
 * @example
 * const { mutate } = useStartStepUpOtp()
 * <button onClick={() => mutate({ channel: 'SMS' })}>Send me a code</button>
 */
export function useStartStepUpOtp<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, StartStepUpOtpVariables, OnMutateResult, OperationError<'stepupSCAChallenge'>>,
): UseMutationResult<void, OperationError<'stepupSCAChallenge'>, StartStepUpOtpVariables, OnMutateResult> {
  return useWeavrMutation(startStepUpOtpMutation, mutationOptions)
}

/**
 * Steps the session up with the one-time code; the session then says `steppedUp`.
 * @see `POST /stepup/challenges/otp/{channel}/verify`
 * @example
 * const { mutate } = useVerifyStepUpOtp()
 * mutate({ channel: 'SMS', verificationCode })
 */
export function useVerifyStepUpOtp<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyStepUpOtpVariables, OnMutateResult, OperationError<'stepupSCAVerify'>>,
): UseMutationResult<void, OperationError<'stepupSCAVerify'>, VerifyStepUpOtpVariables, OnMutateResult> {
  return useWeavrMutation(verifyStepUpOtpMutation, mutationOptions)
}

/**
 * Asks the user's enrolled device to step the session up. The outcome reaches your server by webhook; when your server says that
 * the user agreed, call `session.markSteppedUp()`.
 * @see `POST /stepup/challenges/push/{channel}`
 */
export function useStartStepUpPush<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<StepUpPush, StartStepUpPushVariables, OnMutateResult, OperationError<'stepupSCAChallengePush'>>,
): UseMutationResult<StepUpPush, OperationError<'stepupSCAChallengePush'>, StartStepUpPushVariables, OnMutateResult> {
  return useWeavrMutation(startStepUpPushMutation, mutationOptions)
}
