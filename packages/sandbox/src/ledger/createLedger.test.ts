import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLedger, type PostingDraft } from './createLedger.js'
import type { Posting } from '../state/Posting.js'

const transaction = { id: '1', type: 'transfers' } as const
const draft = (changes: Partial<PostingDraft>): PostingDraft => ({
  at: 0,
  transaction,
  available: 0,
  actual: 0,
  ...changes,
})

function start() {
  let lastId = 0
  const books: Record<string, Posting[]> = {}
  return { books, ledger: createLedger(books, () => String((lastId += 1))) }
}

describe('createLedger', () => {
  it('tells what is available from what is there', () => {
    const { ledger } = start()
    ledger.post('a', draft({ available: 100, actual: 100 }))
    ledger.post('a', draft({ available: -30 }))
    expect(ledger.balances('a')).toEqual({ availableBalance: 70, actualBalance: 100 })
    expect(ledger.balances('b')).toEqual({ availableBalance: 0, actualBalance: 0 })
    expect(ledger.postings('b')).toEqual([])
  })

  it('grows at its end only', () => {
    const { ledger } = start()
    ledger.post('a', draft({ at: 2 }))
    expect(() => ledger.post('a', draft({ at: 1 }))).toThrow('only grows')
  })

  it('never goes below zero, and always replays to its balances', () => {
    const amounts = fc.array(
      fc.record({ available: fc.integer({ min: -50, max: 50 }), actual: fc.integer({ min: -50, max: 50 }) }),
    )
    fc.assert(
      fc.property(amounts, (changes) => {
        const { ledger, books } = start()
        for (const change of changes) {
          try {
            ledger.post('a', draft(change))
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError)
          }
        }
        const sum = (key: 'available' | 'actual') =>
          (books.a ?? []).reduce((total, posting) => total + posting[key], 0)
        expect(ledger.balances('a')).toEqual({
          availableBalance: sum('available'),
          actualBalance: sum('actual'),
        })
        expect(
          (books.a ?? []).every(({ availableAfter, actualAfter }) => availableAfter >= 0 && actualAfter >= 0),
        ).toBe(true)
      }),
    )
  })
})
