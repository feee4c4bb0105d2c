'use client'

import { useMemo } from 'react'
import { getSignals, type Signals } from '../internal/getSignals.js'
import type { PushAdapter } from '../internal/challenge/ChallengeState.js'
import { useWeavr } from '../internal/useWeavr.js'

const outcomes: Record<string, Awaited<ReturnType<PushAdapter['outcome']>>> = {
  VERIFIED: 'verified',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  FAILED: 'declined',
}

/**
 * Asks the payer's device, and hears of its answer by the provider's `signals`. Give it to `StepUpDialog` or
 * `ConfirmationDialog`. Without signals nobody hears, and the challenge runs out: a text message stays possible.
 *
 * @see Weavr's webhook `/stepup/watch`
 * @example
 * <StepUpDialog push={useSignalledPush('BIOMETRIC')} />
 */
export function useSignalledPush(channel: PushAdapter['channel']): PushAdapter {
  const signals = getSignals(useWeavr())
  return useMemo(
    () => ({ channel, outcome: (id, signal) => waitFor(signals, id, signal) }),
    [channel, signals],
  )
}

function waitFor(
  { subscribe }: Signals,
  challengeId: string | undefined,
  signal: AbortSignal,
): ReturnType<PushAdapter['outcome']> {
  return new Promise((resolve) => {
    const stop = subscribe(({ event, ids, status = '' }) => {
      const outcome = outcomes[status]
      if (event !== 'stepup_watch' || challengeId === undefined || !ids.includes(challengeId) || !outcome)
        return
      stop()
      resolve(outcome)
    })
    signal.addEventListener('abort', stop, { once: true })
  })
}
