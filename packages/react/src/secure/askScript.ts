import type { Timers } from '@weavr-kit/core'
import { SecureElementError } from './SecureElementError.js'

/** How long the script may take to answer. */
const ANSWER_MS = 20_000

/**
 * What the script answers, who may say no in three ways: by its callback, by a promise that it returns, by
 * throwing. Rejects with what it said, which nobody may pass on; after 20 seconds of silence with
 * `secure-no-answer`.
 */
export function askScript<Answer>(
  timers: Timers,
  ask: (done: (answer: Answer) => void, failed: (reason?: unknown) => void) => unknown,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const stopWaiting = timers.after(ANSWER_MS, () => reject(new SecureElementError('secure-no-answer')))
    const done = (answer: Answer) => (stopWaiting(), resolve(answer))
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- What the script says is whatever it likes.
    const failed = (reason?: unknown) => (stopWaiting(), reject(reason))
    try {
      Promise.resolve(ask(done, failed)).catch(failed)
    } catch (reason) {
      failed(reason)
    }
  })
}
