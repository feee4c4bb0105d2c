import type { PostingDraft } from '../ledger/createLedger.js'
import type { PostingCounterparty } from '../state/Posting.js'
import { settlesAfterMs } from '../payments/cards/authorisePurchase.js'
import { spendingPlaceOf } from '../payments/cards/spendingPlaceOf.js'
import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { Movement } from './Movement.js'

export type DatedPosting = PostingDraft & { instrumentId: string }

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** What a movement of the story did to the ledger, up to now. */
export function toPostings(
  movement: Movement,
  { now, nextId }: Pick<SandboxContext, 'now' | 'nextId'>,
): DatedPosting[] {
  const { amount, daysAgo, hour = 10 } = movement
  const at = Math.floor(now() / dayMs) * dayMs - daysAgo * dayMs + hour * hourMs
  const id = nextId()
  switch (movement.kind) {
    case 'card-payment':
      return cardPayment(movement, { id, at, now: now() })
    case 'refund': {
      const { card, merchant } = movement
      const transaction = { id, type: 'card_payments', subtype: 'purchase_refunds' } as const
      return [
        {
          ...spendingPlaceOf(card),
          at,
          transaction,
          description: `Refund ${merchant.name}`,
          counterparty: merchant,
          ...both(amount),
        },
      ]
    }
    case 'wire-in': {
      const { to, from, text } = movement
      const transaction = { id, type: 'incoming_wire_transfers', subtype: 'fundings' } as const
      return [
        { instrumentId: to.id, at, transaction, description: text, counterparty: from, ...both(amount) },
      ]
    }
    case 'wire-out': {
      const { from, to, text } = movement
      const transaction = { id, type: 'outgoing_wire_transfers' } as const
      return [
        { instrumentId: from.id, at, transaction, description: text, counterparty: to, ...both(-amount) },
      ]
    }
    case 'transfer': {
      const { from, to } = movement
      const shared = { at, transaction: { id, type: 'transfers' } as const }
      return [
        {
          ...shared,
          instrumentId: from.id,
          description: `To ${to.friendlyName}`,
          counterparty: asCounterparty(to),
          ...both(-amount),
        },
        {
          ...shared,
          instrumentId: to.id,
          description: `From ${from.friendlyName}`,
          counterparty: asCounterparty(from),
          ...both(amount),
        },
      ]
    }
  }
}

const both = (amount: number) => ({ available: amount, actual: amount })

function cardPayment(
  { card, merchant, amount }: Movement & { kind: 'card-payment' },
  { id, at, now }: { id: string; at: number; now: number },
): DatedPosting[] {
  const transaction = { id, type: 'card_payments', subtype: 'sale_purchases' } as const
  const shared = { ...spendingPlaceOf(card), transaction, description: merchant.name, counterparty: merchant }
  const authorised = { ...shared, at, available: -amount, actual: 0 }
  const settledAt = at + settlesAfterMs
  return settledAt > now
    ? [authorised]
    : [authorised, { ...shared, at: settledAt, available: 0, actual: -amount }]
}

function asCounterparty(instrument: ManagedAccountRecord | ManagedCardRecord): PostingCounterparty {
  const type = 'cardBrand' in instrument ? 'managed_cards' : 'managed_accounts'
  return { id: instrument.id, type, friendlyName: instrument.friendlyName }
}
