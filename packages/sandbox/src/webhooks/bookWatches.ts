import type { Posting } from '../state/Posting.js'
import { cardModeDetails } from './cardModeDetails.js'
import { cardId, digitAmount, ownerOf } from './eventFields.js'
import type { Watch } from './Watch.js'

const moved = 'lost_stolen_replacement_balance_transfers'

/** What is booked without a payment: the balance of a lost card goes to the one in its place. */
export const bookWatches: readonly Watch<Posting[]>[] = [
  {
    look: (postings) => String(postings.length),
    tell(postings, { id, before = '0' }, context) {
      const card = context.state.managedCards[id]
      if (!card) return []
      return postings
        .slice(Number(before))
        .filter(({ transaction }) => 'subtype' in transaction && transaction.subtype === moved)
        .map(({ transaction, available, at }) => ({
          name: 'managed_cards_adjustments_watch' as const,
          payload: {
            id: cardId(id),
            transactionId: transaction.id,
            adjustmentType: 'LOST_STOLEN_REPLACEMENT_BALANCE_TRANSFER' as const,
            adjustmentAmount: digitAmount({ currency: card.currency, amount: available }),
            transactionTimestamp: String(at),
            owner: ownerOf(card.identityId, context),
            ...cardModeDetails(card, context),
          },
        }))
    },
  },
]
