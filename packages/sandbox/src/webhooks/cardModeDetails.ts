import type { WebhookPayloads } from '@weavr-kit/core/contract'
import type { SandboxContext } from '../context/SandboxContext.js'
import { availableToSpend } from '../payments/cards/availableToSpend.js'
import { spendingPlaceOf } from '../payments/cards/spendingPlaceOf.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import { digitAmount } from './eventFields.js'

type Payload = WebhookPayloads['managed_cards_adjustments_watch']

/** What a card can spend, as its events tell it. */
export function cardModeDetails(
  card: ManagedCardRecord,
  context: SandboxContext,
): Required<Pick<Payload, 'availableBalance' | 'details'>> {
  const { availableBalance: amount } = context.ledger.balances(spendingPlaceOf(card).instrumentId)
  const availableBalance = digitAmount({ currency: card.currency, amount })
  const { parentManagedAccountId } = card
  if (parentManagedAccountId === undefined)
    return { availableBalance, details: { prepaidModeDetails: { availableBalance } } }
  const limits = availableToSpend(card, context) ?? []
  return {
    availableBalance,
    details: {
      debitModeDetails: {
        parentManagedAccountId,
        availableToSpend: limits.flatMap(({ value, interval }) =>
          value && interval ? [{ value, interval }] : [],
        ),
      },
    },
  }
}
