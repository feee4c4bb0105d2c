import type { components } from '@weavr-kit/core'
import type { Posting } from '../../state/Posting.js'
import type { FoundInstrument } from '../../payments/findInstrument.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { Activity } from './Activity.js'

type Context = Pick<SandboxContext, 'state' | 'records' | 'ledger'>

/** All activities of an instrument: what its postings tell, and payments that have not moved anything yet. */
export function collectActivities(instrument: FoundInstrument, context: Context): Activity[] {
  const posted = fromPostings(postingsOf(instrument, context), instrument)
  const known = new Set(posted.map(({ id }) => id))
  return [...posted, ...notPosted(instrument, context).filter(({ id }) => !known.has(id))]
}

function postingsOf({ id, debitMode }: FoundInstrument, { state, ledger }: Context): readonly Posting[] {
  const parent = debitMode ? state.managedCards[id]?.parentManagedAccountId : undefined
  return parent === undefined
    ? ledger.postings(id)
    : ledger.postings(parent).filter(({ cardId }) => cardId === id)
}

function fromPostings(postings: readonly Posting[], { id, type, currency }: FoundInstrument): Activity[] {
  const byTransaction = new Map<string, Activity>()
  for (const { transaction, available, at, cardId } of postings) {
    const begun = byTransaction.get(transaction.id)
    if (begun) begun.updatedAt = at
    else
      byTransaction.set(transaction.id, {
        ...transaction,
        // A debit-mode card's payments are in its account's book, and its own.
        instrument: cardId === undefined ? { id, type } : { id: cardId, type: 'managed_cards' },
        direction: available < 0 ? 'DEBIT' : 'CREDIT',
        amount: { currency, amount: Math.abs(available) },
        startedAt: at,
        updatedAt: at,
      })
  }
  return [...byTransaction.values()]
}

function notPosted({ id, type }: FoundInstrument, { records }: Context): Activity[] {
  const payments = records.of('payments', id)
  const incoming = records.of('incomingWireTransfers', id)
  const instrument: components['schemas']['InstrumentId'] = { id, type }
  return [
    ...payments.map(
      ({ id, kind, amount, creationTimestamp: startedAt, lastUpdatedTimestamp: updatedAt }): Activity => {
        return { id, type: kind, instrument, direction: 'DEBIT', amount, startedAt, updatedAt }
      },
    ),
    ...incoming.map(({ id, amount, createdAt: startedAt, lastUpdatedAt: updatedAt }): Activity => {
      return {
        id,
        type: 'incoming_wire_transfers',
        instrument,
        direction: 'CREDIT',
        amount,
        startedAt,
        updatedAt,
      }
    }),
  ]
}
