import type { Clock } from '../platform/Platform.js'

/**
 * One time for the session that never runs backwards: what has passed is the larger of the wall clock's and
 * the monotonic clock's, so a clock set back, a sleeping laptop or a frozen tab can only shorten a session.
 * Starts with the first question, equal to the wall clock: what a server renders ahead of time must not depend
 * on the time. Milliseconds.
 */
export interface SessionClock {
  now(): number
  /**
   * Epoch milliseconds of a session time, as people and storage know it. Rounded down: early, never late. As
   * of the last `now()`.
   */
  toWall(at: number): number
  /** Session time of a moment that storage tells. */
  fromWall(wallAt: number): number
}

/** Farther apart than coarse clocks can be: one of the two was set, or stood still. */
const JUMP_MS = 250

export function createSessionClock({ wallMs, monotonicMs }: Clock): SessionClock {
  let wall = 0
  let monotonic = 0
  let time = -Infinity
  // Counted from here, not from the last question: adding up small steps of two clocks, each the larger,
  // would run fast.
  let from: { wall: number; monotonic: number; time: number } | undefined

  function now() {
    const wallBefore = wall
    const monotonicBefore = monotonic
    wall = wallMs()
    monotonic = monotonicMs()
    from ??= { wall, monotonic, time: wall }
    const wallPassed = wall - from.wall
    const monotonicPassed = monotonic - from.monotonic
    time = Math.max(time, from.time + Math.max(wallPassed, monotonicPassed))
    // From a jump on both count anew, or a set-back and a sleep that follow each other would cancel out.
    const wentBack = wall < wallBefore || monotonic < monotonicBefore
    if (wentBack || Math.abs(wallPassed - monotonicPassed) > JUMP_MS) from = { wall, monotonic, time }
    return time
  }

  return {
    now,
    toWall: (at) => Math.floor(wall - (time - at)),
    fromWall: (wallAt) => now() - Math.max(0, wall - wallAt),
  }
}
