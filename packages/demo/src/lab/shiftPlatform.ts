import type { Platform } from '@weavr-kit/react'
import type { Lab } from './Lab.js'

/**
 * The given platform, with both of its clocks ahead by what the Lab says. A jump wakes every timer that it
 * has passed, as if the time had gone by.
 */
export function shiftPlatform(
  { clock, timers, ...rest }: Platform,
  { aheadMs, subscribeTime }: Pick<Lab, 'aheadMs' | 'subscribeTime'>,
): Platform {
  const monotonicMs = () => clock.monotonicMs() + aheadMs()
  return {
    ...rest,
    clock: {
      wallMs: () => clock.wallMs() + aheadMs(),
      monotonicMs,
      sharedMs: clock.sharedMs && (() => (clock.sharedMs?.() ?? 0) + aheadMs()),
    },
    timers: {
      after(delayMs, run) {
        const dueAt = monotonicMs() + delayMs
        const arm = () =>
          timers.after(Math.max(0, dueAt - monotonicMs()), () => {
            unsubscribe()
            run()
          })
        let disarm = arm()
        const unsubscribe = subscribeTime(() => {
          disarm()
          disarm = arm()
        })
        return () => {
          unsubscribe()
          disarm()
        }
      },
    },
  }
}
