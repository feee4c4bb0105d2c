import { Refusal, refuse } from '../calls/Refusal.js'

/** What happens to a call for which the store had to be asked and did not answer. */
export type WhenStoreFails = 'open' | 'closed'

/**
 * Asks the store; where it does not answer, the call goes on with `otherwise`, or is refused.
 * @throws {Refusal} what `ask` throws, or 503
 */
export type AskStore = <Value>(ask: () => Promise<Value>, otherwise: Value) => Promise<Value>

/** After a failure nobody waits for the store again for so long. */
const PAUSE_MS = 1_000

/** @returns what makes an asker for one call, which says in `failed` that the store did not answer */
export function createStoreAsker(whenStoreFails: WhenStoreFails): (failed: () => void) => AskStore {
  let pausedUntil = 0

  function fail<Value>(failed: () => void, otherwise: Value): Value {
    failed()
    if (whenStoreFails === 'open') return otherwise
    throw refuse(
      503,
      'STORE_DOWN',
      'The store in which the servers count their calls did not answer. Try again in a moment.',
      { 'retry-after': '5' },
    )
  }

  return (failed) => async (ask, otherwise) => {
    if (Date.now() < pausedUntil) return fail(failed, otherwise)
    try {
      return await ask()
    } catch (error) {
      if (error instanceof Refusal) throw error
      pausedUntil = Date.now() + PAUSE_MS
      return fail(failed, otherwise)
    }
  }
}
