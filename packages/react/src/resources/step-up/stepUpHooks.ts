'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import {
  startStepUpOtpMutation,
  startStepUpPushMutation,
  verifyStepUpOtpMutation,
} from './stepUpMutations.js'

/**
 * Sends a one-time code that steps the session up. It is good for 5 minutes.
 * @keywords two-factor, SCA
 * @see `POST /stepup/challenges/otp/{channel}`
 * @example
 * const { mutate } = useStartStepUpOtp()
 * <button onClick={() => mutate({ channel: 'SMS' })}>Send me a code</button>
 */
export function useStartStepUpOtp<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startStepUpOtpMutation, OnMutateResult>,
) {
  return useWeavrMutation(startStepUpOtpMutation, mutationOptions)
}

/**
 * Steps the session up with the one-time code; the session then says `steppedUp`.
 * @keywords two-factor, SCA
 * @see `POST /stepup/challenges/otp/{channel}/verify`
 * @example
 * const { mutate } = useVerifyStepUpOtp()
 * mutate({ channel: 'SMS', verificationCode })
 */
export function useVerifyStepUpOtp<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyStepUpOtpMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyStepUpOtpMutation, mutationOptions)
}

/**
 * Asks the user's enrolled device to step the session up. The outcome reaches your server by webhook; when
 * your server says that the user agreed, call `session.markSteppedUp()`.
 * @see `POST /stepup/challenges/push/{channel}`
 */
export function useStartStepUpPush<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startStepUpPushMutation, OnMutateResult>,
) {
  return useWeavrMutation(startStepUpPushMutation, mutationOptions)
}
