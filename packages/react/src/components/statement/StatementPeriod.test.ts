import { expect, it } from 'vitest'
import { formatRange, isPeriod, rangeOf, toDay } from './StatementPeriod.js'

const now = new Date(2026, 0, 15, 12).getTime()
const days = (period: Parameters<typeof rangeOf>[0]) => {
  const { start, end } = rangeOf(period, now)
  return [toDay(start), toDay(end), toDay(end + 1)]
}

it.each([
  ['this month', { name: 'this-month' } as const, ['2026-01-01', '2026-01-31', '2026-02-01']],
  [
    'last month, of the year before',
    { name: 'last-month' } as const,
    ['2025-12-01', '2025-12-31', '2026-01-01'],
  ],
  [
    'both days that were chosen',
    { name: 'custom', from: '2025-02-27', to: '2025-02-28' } as const,
    ['2025-02-27', '2025-02-28', '2025-03-01'],
  ],
  [
    'this month for nonsense',
    { name: 'custom', from: 'tomorrow', to: '2025-02-28' } as const,
    ['2026-01-01', '2026-01-31', '2026-02-01'],
  ],
])('is %s', (_, period, expected) => {
  expect(days(period)).toEqual(expected)
})

it.each([
  ['one day', '2026-11-03', '2026-11-03', true],
  ['an end before the start', '2026-11-03', '2026-11-02', false],
  ['a year that is being typed', '0202-11-03', '2026-11-02', false],
  ['an empty field', '', '2026-11-02', false],
])('knows whether it is a period: %s', (_, from, to, expected) => {
  expect(isPeriod(from, to)).toBe(expected)
})

it('names a whole month, and days where it is none', () => {
  const range = (from: string, to: string) => rangeOf({ name: 'custom', from, to }, now)
  expect(formatRange(range('2026-02-01', '2026-02-28'), 'en-GB')).toBe('February 2026')
  expect(formatRange(range('2026-02-01', '2026-03-31'), 'en-GB')).toMatch(/^1 February\s–\s31 March 2026$/)
})
