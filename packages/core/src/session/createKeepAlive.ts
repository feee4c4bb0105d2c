import { SessionError } from '../errors/SessionError.js'
import type { Timers } from '../platform/Platform.js'

/** Somebody who waits longer for a press to work presses again. */
const PATIENCE_MS = 10_000

/**
 * Sends the request that keeps a session alive: one at a time, and none is waited for longer than a payer
 * would.
 */
export interface KeepAlive {
  /** `signal` aborts when the session ends; who presses in the next one joins nothing of this one. */
  send(timeLeftMs: number, signal: AbortSignal): Promise<void>
}

export function createKeepAlive({ after }: Timers, request: () => Promise<unknown>): KeepAlive {
  let underWay: { signal: AbortSignal; done: Promise<void> } | undefined

  function start(patienceMs: number, signal: AbortSignal) {
    return new Promise<void>((resolve, reject) => {
      const giveUp = () =>
        reject(
          new SessionError(
            'no-answer',
            'The request that keeps the session alive was not answered in time. Try again.',
          ),
        )
      const stopWaiting = after(patienceMs, giveUp)
      signal.addEventListener('abort', () => reject(signal.reason as Error))
      request()
        .then(() => resolve(), reject)
        .finally(stopWaiting)
    })
  }

  return {
    send(timeLeftMs, signal) {
      if (underWay?.signal === signal) return underWay.done
      const mine = { signal, done: start(Math.min(PATIENCE_MS, timeLeftMs), signal) }
      underWay = mine
      const forget = () => {
        if (underWay === mine) underWay = undefined
      }
      mine.done.then(forget, forget)
      return mine.done
    },
  }
}
