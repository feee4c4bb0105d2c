'use client'

import { useEffect, useState } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'

const SECOND_MS = 1_000

/**
 * Whole seconds until a time is over, counted down. `round` is 0 while nothing is timed; another number begins
 * the time anew.
 */
export function useSecondsLeft(round: number, ms: number): number {
  const { clock, timers } = useWeavr().platform
  const [left, setLeft] = useState(ms)

  useEffect(() => {
    if (!round) return
    const endsAt = clock.monotonicMs() + ms
    let stop: (() => void) | undefined
    function tick() {
      const leftMs = Math.max(0, endsAt - clock.monotonicMs())
      setLeft(leftMs)
      if (leftMs > 0) stop = timers.after(leftMs % SECOND_MS || SECOND_MS, tick)
    }
    tick()
    return () => {
      stop?.()
      setLeft(ms)
    }
  }, [round, ms, clock, timers])

  return Math.ceil(left / SECOND_MS)
}
