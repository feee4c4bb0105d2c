import type { Posting } from '../state/Posting.js'

export type PostingDraft = Omit<Posting, 'id' | 'availableAfter' | 'actualAfter'>

export interface Balances {
  availableBalance: number
  actualBalance: number
}

/** Money, as a list of postings for each instrument. Balances follow from them and are never set. */
export interface Ledger {
  /** @throws {RangeError} when the posting would take a balance below zero, or comes before the last one */
  post(instrumentId: string, draft: PostingDraft): Posting
  balances(instrumentId: string): Balances
  postings(instrumentId: string): readonly Posting[]
}

export function createLedger(books: Record<string, Posting[]>, nextId: () => string): Ledger {
  const last = (instrumentId: string) => books[instrumentId]?.at(-1)

  function balances(instrumentId: string): Balances {
    const posting = last(instrumentId)
    return { availableBalance: posting?.availableAfter ?? 0, actualBalance: posting?.actualAfter ?? 0 }
  }

  return {
    balances,
    postings: (instrumentId) => books[instrumentId] ?? [],
    post(instrumentId, draft) {
      const before = balances(instrumentId)
      const availableAfter = before.availableBalance + draft.available
      const actualAfter = before.actualBalance + draft.actual
      if (availableAfter < 0 || actualAfter < 0)
        throw new RangeError(`Instrument ${instrumentId} has not enough funds.`)
      if (draft.at < (last(instrumentId)?.at ?? draft.at))
        throw new RangeError('The ledger only grows at its end.')
      const posting = { id: nextId(), ...draft, availableAfter, actualAfter }
      ;(books[instrumentId] ??= []).push(posting)
      return posting
    },
  }
}
