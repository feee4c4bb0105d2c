import type { Clock, Timers } from '@weavr-kit/core'
import { settle } from './settle.js'

export interface ManualClockOptions {
  /** Epoch milliseconds. @default 2026-01-15T10:00:00Z */
  startAt?: number
}

export interface SleepOptions {
  /**
   * Whether the monotonic clock counts the sleep: it does on Windows, not on macOS and Linux.
   * @default 'stops'
   */
  monotonic?: 'stops' | 'runs'
}

/** Time that moves only when told to. */
export interface ManualClock {
  clock: Clock
  timers: Timers
  /** The time outside the machine: no jump of the wall clock touches it. Give it to the sandbox. */
  trueClock: { wallMs(): number }
  /** Wall time, epoch milliseconds. */
  now(): number
  /** Lets time pass, firing due timers in order of time, with room for promises after each. */
  advance(ms: number): Promise<void>
  /**
   * The machine sleeps: time passes outside, nothing fires until it wakes. Listeners of `onWake` hear it
   * first.
   */
  sleep(ms: number, options?: SleepOptions): Promise<void>
  /** Sets the wall clock forward or back, as a user or a time server would. */
  jumpWall(ms: number): void
  onWake(listener: () => void): () => void
  /** How many timers wait. */
  pendingTimers(): number
}

interface Timer {
  dueAt: number
  run(): void
}

const defaultStartAt = Date.UTC(2026, 0, 15, 10)

/**
 * Makes a clock for tests, with the timers that go by it.
 * Timers follow the monotonic reading, as a browser's do: a wall jump fires none, a sleep delays them.
 * @example
 * const clock = createManualClock()
 * clock.timers.after(1_000, () => console.log('rings'))
 * await clock.advance(1_000)
 */
export function createManualClock({ startAt = defaultStartAt }: ManualClockOptions = {}): ManualClock {
  let trueMs = startAt
  let wallMs = startAt
  let monotonicMs = 0
  const waiting = new Set<Timer>()
  const wakeListeners = new Set<() => void>()

  function pass(ms: number, monotonicToo: boolean) {
    trueMs += ms
    wallMs += ms
    if (monotonicToo) monotonicMs += ms
  }

  function nextDue(untilMs: number): Timer | undefined {
    let next: Timer | undefined
    for (const timer of waiting) {
      // Insertion order decides between equals, as in a browser.
      if (timer.dueAt <= untilMs && (!next || timer.dueAt < next.dueAt)) next = timer
    }
    return next
  }

  async function runUntil(untilMs: number) {
    await settle()
    for (let timer = nextDue(untilMs); timer; timer = nextDue(untilMs)) {
      if (timer.dueAt > monotonicMs) pass(timer.dueAt - monotonicMs, true)
      waiting.delete(timer)
      timer.run()
      await settle()
    }
    if (untilMs > monotonicMs) pass(untilMs - monotonicMs, true)
  }

  return {
    clock: { wallMs: () => wallMs, monotonicMs: () => monotonicMs, sharedMs: () => monotonicMs },
    timers: {
      after(delayMs, run) {
        const timer = { dueAt: monotonicMs + Math.max(0, delayMs), run }
        waiting.add(timer)
        return () => void waiting.delete(timer)
      },
    },
    trueClock: { wallMs: () => trueMs },
    now: () => wallMs,
    advance: (ms) => runUntil(monotonicMs + ms),
    async sleep(ms, { monotonic = 'stops' } = {}) {
      pass(ms, monotonic === 'runs')
      for (const listener of [...wakeListeners]) listener()
      await runUntil(monotonicMs)
    },
    jumpWall(ms) {
      wallMs += ms
    },
    onWake(listener) {
      wakeListeners.add(listener)
      return () => void wakeListeners.delete(listener)
    },
    pendingTimers: () => waiting.size,
  }
}
