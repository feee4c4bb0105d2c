import { expect, test } from 'vitest'
import { formatMoney } from './formatMoney.js'

test.each([
  ['EUR', 4821065, '€48,210.65'],
  ['EUR', 5, '€0.05'],
  ['GBP', -1623, '−£16.23'],
  ['JPY', 1500, 'JP¥1,500'],
  // Intl alone would take these for a currency without a minor unit, and show a hundred times as much.
  ['HUF', 123456, 'HUF 1,234.56'],
  ['IDR', 100, 'IDR 1.00'],
  // A division would have rounded this.
  ['EUR', Number.MAX_SAFE_INTEGER, '€90,071,992,547,409.91'],
])('formats %s %d exactly', (currency, amount, text) => {
  expect(formatMoney({ currency, amount }).replace(/\s/g, ' ')).toBe(text)
})

test('signs movements, and leaves nothing unsigned but zero', () => {
  const signed = (amount: number) => formatMoney({ currency: 'EUR', amount }, { signed: true })
  expect([signed(1120000), signed(-1), signed(0)]).toEqual(['+€11,200.00', '−€0.01', '€0.00'])
})

test('names the currency where two can meet', () => {
  expect(formatMoney({ currency: 'USD', amount: 1200 }, { currencyDisplay: 'code' }).replace(/\s/g, ' ')).toBe('USD 12.00')
})
