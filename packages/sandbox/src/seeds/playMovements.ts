import type { SandboxContext } from '../context/SandboxContext.js'
import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import { keepCardPayment } from './keepCardPayment.js'
import { keepPayment } from './keepPayment.js'
import type { BankAccount, Movement } from './Movement.js'
import { toPostings, type DatedPosting } from './toPostings.js'

export interface OpeningFunds {
  account: ManagedAccountRecord
  /** What shall be available in the end, minor units. */
  availableNow: number
  from: BankAccount
  daysAgo: number
}

/**
 * Writes a story into the ledger, in order of time. What each account began with follows from what it shall
 * end with.
 */
export function playMovements(
  context: SandboxContext,
  movements: readonly Movement[],
  openings: readonly OpeningFunds[],
): void {
  const postings = movements.flatMap((movement) => toPostings(movement, context))
  const opened = openings.flatMap((opening) => toPostings(toFunding(opening, postings), context))
  for (const { instrumentId, ...draft } of [...opened, ...postings].sort((a, b) => a.at - b.at)) {
    const posting = context.ledger.post(instrumentId, draft)
    if (posting.transaction.type === 'card_payments')
      keepCardPayment(posting, posting.cardId ?? instrumentId, context)
    else keepPayment(posting, instrumentId, context)
  }
}

function toFunding(
  { account, availableNow, from, daysAgo }: OpeningFunds,
  postings: readonly DatedPosting[],
): Movement {
  const moved = postings
    .filter(({ instrumentId }) => instrumentId === account.id)
    .reduce((sum, { available }) => sum + available, 0)
  return {
    kind: 'wire-in',
    to: account,
    from,
    text: 'Opening transfer',
    amount: availableNow - moved,
    daysAgo,
    hour: 8,
  }
}
