import type { TimeoutProvider } from '@tanstack/react-query'
import type { Platform } from '@weavr-kit/react'

/**
 * TanStack Query's timers by the session's clock, so that a jump of the Lab brings the next poll nearer too.
 */
export function createTimeouts({ after }: Platform['timers']): TimeoutProvider<number> {
  const cancels = new Map<number, () => void>()
  let lastId = 0
  const clear = (id?: number) => {
    cancels.get(id!)?.()
    cancels.delete(id!)
  }

  return {
    setTimeout(run, delayMs) {
      const id = ++lastId
      const cancel = after(delayMs, () => {
        cancels.delete(id)
        run()
      })
      cancels.set(id, cancel)
      return id
    },
    setInterval(run, everyMs) {
      const id = ++lastId
      const arm = () => {
        const cancel = after(everyMs, () => {
          arm()
          run()
        })
        cancels.set(id, cancel)
      }
      arm()
      return id
    },
    clearTimeout: clear,
    clearInterval: clear,
  }
}
