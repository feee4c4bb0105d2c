import type { Timers } from '../platform/Platform.js'

/** More than that a browser's timer cannot count, and fires at once. */
const LONGEST_MS = 2 ** 31 - 1

/** The one timer of a session. */
export interface Timer {
  /** Fires after so many milliseconds, or earlier; never for `Infinity`. */
  set(delayMs: number): void
}

/**
 * A timer that is armed anew only for an earlier moment. One that fires too early finds nothing to do and is
 * set again, which costs less than two timers for every answer that puts the end off.
 */
export function createTimer({ after }: Timers, monotonicMs: () => number, fire: () => void): Timer {
  let firesAt = Infinity
  let cancel = () => {}

  return {
    set(delayMs) {
      if (delayMs === Infinity) {
        cancel()
        firesAt = Infinity
        return
      }
      const delay = Math.min(LONGEST_MS, Math.max(0, Math.ceil(delayMs)))
      const wantedAt = monotonicMs() + delay
      if (firesAt <= wantedAt) return
      cancel()
      firesAt = wantedAt
      cancel = after(delay, () => {
        firesAt = Infinity
        fire()
      })
    },
  }
}
