import { useWeavr, useWeavrSession } from '@weavr-kit/react'
import { useEffect, useRef } from 'react'

/**
 * Calls `hide` when time is over, when the page is hidden or printed, and when the session nears its end. `round` is 0 while there
 * is nothing to hide; another number begins the time anew.
 */
export function useHideWhen(round: number, ms: number, hide: () => void): void {
  const { timers } = useWeavr().platform
  const calm = useWeavrSession(({ status }) => status === 'active')
  const latest = useRef(hide)
  useEffect(() => void (latest.current = hide))

  useEffect(() => {
    if (!round) return
    if (!calm) return latest.current()
    const now = () => latest.current()
    const onVisibility = () => document.visibilityState === 'hidden' && now()
    const stop = timers.after(ms, now)
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('beforeprint', now)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('beforeprint', now)
    }
  }, [round, calm, ms, timers])
}
