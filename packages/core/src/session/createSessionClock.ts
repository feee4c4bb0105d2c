import type { Clock } from '../platform/Platform.js'

/**
 * One time for the session that never runs backwards: each step is the larger of the wall clock's and the monotonic
 * clock's, so a clock set back, a sleeping laptop or a frozen tab can only shorten a session.
 * Starts equal to the wall clock. Milliseconds.
 */
export interface SessionClock {
  now(): number
  /** Epoch milliseconds of a session time, as other tabs and storage know it. Rounded down: early, never late. As of the last `now()`. */
  toWall(at: number): number
  /** Session time of a moment that another tab or storage tells. As of the last `now()`: call that first, once a message. */
  fromWall(wallAt: number): number
}

const WAKING_MS = 1_000

export function createSessionClock({ wallMs, monotonicMs }: Clock): SessionClock {
  let wall = wallMs()
  let monotonic = monotonicMs()
  let time = wall
  let wallFellBehind = 0

  function now() {
    const wallStep = wallMs() - wall
    const monotonicStep = monotonicMs() - monotonic
    const step = Math.max(wallStep, monotonicStep, 0)
    // Remembered over short steps: whoever wakes looks at the clock before the messages that waited are heard.
    wallFellBehind = Math.max(step - wallStep, step < WAKING_MS ? wallFellBehind : 0)
    wall += wallStep
    monotonic += monotonicStep
    return (time += step)
  }

  return {
    now,
    toWall: (at) => Math.floor(wall - (time - at)),
    // A message may have waited while the wall clock was set back: its age is then unknown, so take the oldest it can be.
    fromWall: (wallAt) => time - Math.max(0, wall - wallAt) - wallFellBehind,
  }
}
