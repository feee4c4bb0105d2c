import { describe, expect, it } from 'vitest'
import { createSessionClock } from './createSessionClock.js'

const startAt = 1_000_000

/** Clocks that round down to so many milliseconds, each with its own phase, as browsers coarsen them. */
function openCoarse(wallStepMs: number, monotonicStepMs: number, phaseMs = 0) {
  let trueMs = 0
  const clock = createSessionClock({
    wallMs: () => startAt + Math.floor(trueMs / wallStepMs) * wallStepMs,
    monotonicMs: () => Math.floor((trueMs + phaseMs) / monotonicStepMs) * monotonicStepMs,
  })
  /** Asks so often until the session's time has passed, and tells how long that really took. */
  const last = (sessionMs: number, asksPerSecond: number) => {
    const stepMs = 1_000 / asksPerSecond
    let passes = 0
    while (clock.now() - startAt < sessionMs) trueMs = ++passes * stepMs
    return trueMs
  }
  return { last }
}

describe('300 s, however coarse the clocks are and however often they are asked', () => {
  const coarseness = [
    [1, 0.1],
    [1, 1],
    [16, 1],
    [100, 100],
    [1, 100],
    [100, 5],
    [2, 100],
  ] as const
  it.each(coarseness.flatMap((pair) => [1, 60, 120].map((asks) => [...pair, asks] as const)))(
    'last between 299 and 300 s with a wall clock of %s ms and a monotonic one of %s ms, asked %i times a second',
    (wallStepMs, monotonicStepMs, asksPerSecond) => {
      for (const phaseMs of [0, 37, 99]) {
        const { last } = openCoarse(wallStepMs, monotonicStepMs, phaseMs)
        const tookMs = last(300_000, asksPerSecond)
        expect(tookMs).toBeGreaterThanOrEqual(299_000)
        expect(tookMs).toBeLessThanOrEqual(300_000 + Math.max(wallStepMs, 1_000 / asksPerSecond))
      }
    },
  )

  it('is not won by a set-back after which the clocks are asked often', () => {
    let trueMs = 0
    let setBackMs = 0
    const clock = createSessionClock({
      wallMs: () => startAt + trueMs - setBackMs,
      monotonicMs: () => trueMs,
    })
    expect(clock.now()).toBe(startAt)
    for (const jumpMs of [1_000, 50, 240_000, 3]) {
      setBackMs += jumpMs
      for (let asked = 0; asked < 100; asked++) {
        trueMs += 10
        clock.now()
      }
    }
    expect(clock.now()).toBe(startAt + 4_000)
  })

  it('is not won by a set-back of the size of the sleep that follows it', () => {
    let wall = startAt
    let monotonic = 0
    const clock = createSessionClock({ wallMs: () => wall, monotonicMs: () => monotonic })
    for (const ms of [200, 400, 60_000]) {
      const before = clock.now()
      wall -= ms
      clock.now()
      // Asleep: the monotonic clock stands still.
      wall += ms
      monotonic += 1
      expect(clock.now() - before).toBeGreaterThanOrEqual(ms)
    }
  })

  it('counts a sleep and a forward jump once', () => {
    let wall = startAt
    let monotonic = 0
    const clock = createSessionClock({ wallMs: () => wall, monotonicMs: () => monotonic })
    wall += 60_000
    expect(clock.now()).toBe(startAt + 60_000)
    for (let asked = 0; asked < 10; asked++) {
      wall += 1_000
      monotonic += 1_000
      clock.now()
    }
    expect(clock.now()).toBe(startAt + 70_000)
  })

  it('forgets a sleep that is over before a set-back that hides in the time that passes', () => {
    let wall = startAt
    let monotonic = 0
    const clock = createSessionClock({ wallMs: () => wall, monotonicMs: () => monotonic })
    wall += 60_000
    expect(clock.now()).toBe(startAt + 60_000)
    // 100 s, of which the wall clock shows 50.
    wall += 50_000
    monotonic += 100_000
    expect(clock.now()).toBe(startAt + 160_000)
  })
})
