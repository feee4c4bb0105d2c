import { expect, it } from 'vitest'
import { movementMessages as movement } from '../movement/movementMessages.js'
import { statementCsv } from './statementCsv.js'
import { statementMessages as statement } from './statementMessages.js'

const entry = (name: string, amount: number, description?: string) => ({
  entryId: '1',
  transaction: { id: '1', type: 'transfers' as const },
  timestamp: new Date(2026, 10, 3, 9, 5, 7).getTime(),
  balanceAdjustment: { currency: 'EUR', amount },
  balanceAfter: { currency: 'EUR', amount: 4_821_065 },
  counterparty: { name },
  ...(description !== undefined && { description }),
})
const lines = (...entries: Parameters<typeof statementCsv>[0]) =>
  statementCsv(entries, { statement, movement }).split('\r\n')

it('writes a head and a line each, with exact amounts and a line end after the last', () => {
  expect(lines(entry('Halden & Co', -1_450_000, 'Invoice 2041'))).toEqual([
    '"Date","Time","Who","How","Card ending","Reference","Amount","Currency","Balance after"',
    '"2026-11-03","09:05:07","Halden & Co","Between your accounts","","Invoice 2041",-14500.00,"EUR",48210.65',
    '',
  ])
})

it('keeps quotes, commas and line ends in their cell', () => {
  expect(statementCsv([entry('A "B", C\r\nD', 1)], { statement, movement })).toContain('"A ""B"", C\r\nD"')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'disarms what a spreadsheet would run: %j',
  (name) => {
    expect(statementCsv([entry(name, 1)], { statement, movement })).toContain(`"'${name}"`)
  },
)
