'use client'

import { stepUpOf, type StepUp, type StepUpState } from '@weavr-kit/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ChallengeMoves, ChallengeState, PushAdapter } from '../internal/challenge/ChallengeState.js'
import { useEarlyEffect } from '../internal/useEarlyEffect.js'
import { useWeavr } from '../internal/useWeavr.js'
import { stepUpChallengeOf } from './stepUpChallengeOf.js'

export interface UseStepUpOptions {
  /**
   * True in the one component that shows the challenge, as `StepUpDialog` does: from then on calls wait for
   * it.
   * @default false
   */
  answersCalls?: boolean
  /**
   * Asks a device first; a text message stays possible. Only with `answersCalls`.
   * @default text messages alone
   */
  push?: PushAdapter
}

/** Where the step-up stands, as one `status`, and what may be done in it. */
export interface StepUpFlow extends ChallengeState, ChallengeMoves, StepUpState {
  /** Asks ahead; resolves once the session is stepped up. */
  ask: StepUp['ask']
  /** Whoever waits fails with `StepUpCancelledError`. */
  cancel: () => void
}

/**
 * Asks the payer for a second factor ahead of the call that needs it, or draws the whole step-up in a way of
 * your own. Calls that need one wait for it by themselves, with nothing to be done here.
 *
 * @keywords two-factor, SCA, one-time code
 * @see `POST /stepup/challenges/otp/{channel}`, `POST /stepup/challenges/otp/{channel}/verify`
 * @example
 * const { ask } = useStepUp()
 * await ask({ why: 'to see the card number', action: 'Show card number' })
 */
export function useStepUp({ answersCalls = false, push }: UseStepUpOptions = {}): StepUpFlow {
  const weavr = useWeavr()
  const stepUp = stepUpOf(weavr)
  const challenge = stepUpChallengeOf(weavr)
  const device = useRef(push)
  useEffect(() => void (device.current = push))

  useEarlyEffect(() => {
    if (!answersCalls) return
    const stops = [
      stepUp.subscribe(({ open }, before) => {
        if (open !== before.open) (open ? () => challenge.start(device.current) : challenge.reset)()
      }),
      stepUp.connect(),
    ]
    // Disconnecting first: it cancels, and the challenge must hear of that.
    return () => stops.reverse().forEach((stop) => stop())
  }, [answersCalls, stepUp, challenge])

  const { submit, resend, enrol, sendText } = challenge
  return {
    ...useStore(stepUp),
    ...useStore(challenge),
    submit,
    resend,
    enrol,
    sendText,
    ask: stepUp.ask,
    cancel: stepUp.cancel,
  }
}
