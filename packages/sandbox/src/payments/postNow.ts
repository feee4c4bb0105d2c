import type { PostingDraft } from '../ledger/createLedger.js'
import type { Posting } from '../state/Posting.js'
import type { SandboxContext } from '../context/SandboxContext.js'

/** Writes a posting of this moment. @throws {RangeError} when a balance would go below zero */
export function postNow(
  { ledger, now }: Pick<SandboxContext, 'ledger' | 'now'>,
  instrumentId: string,
  draft: Omit<PostingDraft, 'at'>,
): Posting {
  // A clock may stand behind the last posting: when it was set back, or when the agenda catches up.
  const last = ledger.postings(instrumentId).at(-1)?.at ?? -Infinity
  return ledger.post(instrumentId, { ...draft, at: Math.max(now(), last) })
}

/** A change of what is there, at once and in full. */
export const inFull = (amount: number) => ({ available: amount, actual: amount })
