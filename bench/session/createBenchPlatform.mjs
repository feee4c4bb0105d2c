/**
 * A platform with nothing in it but what is measured: a clock that is set, timers that run when it passes
 * them.
 * @returns {{ platform: import('@weavr-kit/core').Platform, act(): void, advance(ms: number): Promise<void>,
 *   timers(): number }}
 */
export function createBenchPlatform() {
  let nowMs = Date.UTC(2026, 0, 15, 10)
  /** @type {Set<{ dueAt: number, run: () => void }>} */
  const waiting = new Set()
  /** @type {Set<() => void>} */
  const listeners = new Set()
  return {
    platform: {
      clock: { wallMs: () => nowMs, monotonicMs: () => nowMs },
      timers: {
        after(delayMs, run) {
          const timer = { dueAt: nowMs + delayMs, run }
          waiting.add(timer)
          return () => void waiting.delete(timer)
        },
      },
      visibility: { isVisible: () => true, subscribe: () => () => {} },
      activity: {
        subscribe(listener) {
          listeners.add(listener)
          return () => void listeners.delete(listener)
        },
      },
      openTabChannel: () => ({ postMessage() {}, close() {} }),
      tabStorage: () => undefined,
      originStorage: () => undefined,
      pageUrl: () => 'http://localhost/',
      advise() {},
      reportError(error) {
        throw error
      },
    },
    act() {
      nowMs += 16 // One frame: input comes no faster.
      for (const listener of listeners) listener()
    },
    async advance(ms) {
      nowMs += ms
      for (const timer of [...waiting]) {
        if (timer.dueAt > nowMs || !waiting.delete(timer)) continue
        timer.run()
      }
      await settle()
    },
    timers: () => waiting.size,
  }
}

/** Lets promises and React's scheduler, which goes by `setImmediate` here, come to rest. */
export async function settle() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
