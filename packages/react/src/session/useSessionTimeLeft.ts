'use client'

import { useSyncExternalStore } from 'react'
import { useWeavr } from '../internal/useWeavr.js'

/**
 * Whole seconds until the session ends, 0 when none is live. Renders the calling component once a second, so call it
 * in a small one.
 *
 * @example
 * const Countdown = () => <output>{useSessionTimeLeft()} s</output>
 */
export function useSessionTimeLeft(): number {
  const { subscribeTimeLeft, timeLeftMs } = useWeavr().session
  return useSyncExternalStore(subscribeTimeLeft, () => Math.ceil(timeLeftMs() / 1000), () => 0)
}
