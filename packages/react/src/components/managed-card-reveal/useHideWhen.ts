'use client'

import { useEffect, useRef } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'

/**
 * Calls `hide` when the time is over, when the page is hidden, printed or left, and when the session nears its
 * end. `round` is 0 while there is nothing to hide; another number begins the time anew.
 */
export function useHideWhen(round: number, ms: number, hide: () => void): void {
  const { timers } = useWeavr().platform
  const isCalm = useWeavrSession(({ status }) => status === 'active')
  const latest = useRef(hide)
  useEffect(() => void (latest.current = hide))

  useEffect(() => {
    if (!round) return
    const now = () => latest.current()
    if (!isCalm) return now()
    const onVisibility = () => document.visibilityState === 'hidden' && now()
    const stop = timers.after(ms, now)
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('beforeprint', now)
    // Of a page that the browser keeps to come back to, nothing is unmounted.
    window.addEventListener('pagehide', now)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('beforeprint', now)
      window.removeEventListener('pagehide', now)
    }
  }, [round, isCalm, ms, timers])
}
