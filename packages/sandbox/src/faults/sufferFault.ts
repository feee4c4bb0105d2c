import type { Timers } from '@weavr-kit/core'
import { Refusal } from '../answers/Refusal.js'
import type { Fault } from './createFaults.js'

/**
 * Lets `act` run under a fault.
 * @throws {TypeError} for a failing connection, as `fetch` does; else what `act` throws
 */
export async function sufferFault<Result>(
  fault: Fault,
  { signal }: Request,
  timers: Timers,
  act: () => Promise<Result>,
): Promise<Result> {
  await wait(fault.arrivesAfterMs, timers, signal)
  if (fault.networkError === true) throw connectionFailed()
  const [outcome] = await Promise.allSettled([
    fault.status === undefined ? act() : Promise.reject(toRefusal(fault.status, fault)),
  ])
  await wait(fault.latencyMs, timers, signal)
  if (fault.networkError === 'answer-lost') throw connectionFailed()
  if (outcome.status === 'rejected') throw outcome.reason as Error
  return outcome.value
}

const connectionFailed = () => new TypeError('Failed to fetch')

/** What Weavr sends along with every 429. */
const limitHeaders = { 'x-ratelimit-limit': '100, 100;w=60', 'x-ratelimit-reset': '30' }

function toRefusal(status: number, { body, headers }: Fault): Refusal {
  const all = { ...(status === 429 && limitHeaders), ...headers }
  return new Refusal({ status, headers: all, ...(body !== undefined && { body }) })
}

function wait(ms: number | undefined, timers: Timers, signal: AbortSignal): Promise<void> {
  if (ms === undefined) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const cancel = timers.after(ms, () => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    })
    function giveUp() {
      cancel()
      reject(signal.reason as Error)
    }
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })
}
