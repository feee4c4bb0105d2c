import { beforeEach, describe, expect, it } from 'vitest'
import type { FeeRecord } from '../state/FeeRecord.js'
import type { SandboxState } from '../state/SandboxState.js'
import { createSandboxState } from '../state/createSandboxState.js'
import { createRecords, type Records } from './createRecords.js'

let state: SandboxState
let records: Records
beforeEach(() => {
  state = createSandboxState()
  records = createRecords(state)
})

function fee(id: string, creationTimestamp: number, identityId = 'one'): FeeRecord {
  const amount = { currency: 'EUR', amount: 1 }
  const instrument = { id: '9', type: 'managed_accounts' } as const
  return {
    id,
    identityId,
    creationTimestamp,
    lastUpdatedTimestamp: 0,
    amount,
    instrument,
    feeType: 'custom_fees',
    status: 'COMPLETED',
  }
}
const idsOf = (owner: string) => records.of('fees', owner).map(({ id }) => id)

describe('records', () => {
  it('are kept in the state, and found by whom they belong to', () => {
    const kept = records.keep('fees', fee('1', 5))
    records.keep('fees', fee('2', 6, 'two'))
    expect(state.fees).toEqual({ 1: kept, 2: expect.objectContaining({ id: '2' }) as unknown })
    expect([idsOf('one'), idsOf('two'), idsOf('nobody')]).toEqual([['1'], ['2'], []])
    expect(records.all('fees')).toHaveLength(2)
  })

  it('are sorted by time, then by id, in whatever order they came', () => {
    for (const [id, at] of [
      ['3', 7],
      ['1', 7],
      ['4', 2],
      ['2', 9],
    ] as const)
      records.keep('fees', fee(id, at))
    expect(idsOf('one')).toEqual(['4', '1', '3', '2'])
    expect(records.all('fees').map(({ id }) => id)).toEqual(['4', '1', '3', '2'])
  })

  it('are those of a state that was saved, and of one that was replaced', () => {
    records.keep('fees', fee('2', 1))
    const again = createRecords(
      JSON.parse(JSON.stringify({ ...state, fees: { ...state.fees, 1: fee('1', 9) } })) as SandboxState,
    )
    expect(again.of('fees', 'one').map(({ id }) => id)).toEqual(['2', '1'])
    state.fees = {}
    expect([idsOf('one'), records.all('fees')]).toEqual([[], []])
  })

  it('hang on more than an identity', () => {
    records.keep('cardPayments', {
      id: '1',
      identityId: 'one',
      cardId: '7',
      createdAt: 1,
    } as SandboxState['cardPayments'][string])
    expect([records.of('cardPayments', '7').length, records.of('cardPayments', 'one').length]).toEqual([1, 1])
  })
})
