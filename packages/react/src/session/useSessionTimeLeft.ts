'use client'

import { useSyncExternalStore } from 'react'
import { useWeavrContext } from '../internal/WeavrContext.js'

/**
 * Whole seconds until the session ends, 0 when none is live. Renders the calling component once a second, so
 * call it in a small one.
 *
 * @keywords countdown
 * @example
 * const Countdown = () => <output>{useSessionTimeLeft()} s</output>
 */
export function useSessionTimeLeft(): number {
  const { subscribeTimeLeft, timeLeftMs } = useWeavrContext().weavr.session
  return useSyncExternalStore(
    subscribeTimeLeft,
    () => Math.ceil(timeLeftMs() / 1000),
    () => 0,
  )
}
