import { expect, it } from 'vitest'
import { formatMoney } from './formatMoney.js'
import { parseMoney } from './parseMoney.js'

const plain = (text: string) => text.replace(/\s/g, ' ')

it.each([
  ['EUR', 4821065, 'en-GB', '€48,210.65'],
  ['EUR', 4821065, 'de', '48.210,65 €'],
  ['EUR', 4821065, 'lt', '48 210,65 €'],
  ['EUR', 5, 'en-GB', '€0.05'],
  ['GBP', -1623, 'en-GB', '−£16.23'],
  ['JPY', 1500, 'en-GB', 'JP¥1,500'],
  ['CLP', 1500, 'en-GB', 'CLP 1,500'],
  ['KWD', 1234567, 'en-GB', 'KWD 1,234.567'],
  // Intl alone would take these for a currency without a minor unit, and show a hundred times as much.
  ['HUF', 123456, 'en-GB', 'HUF 1,234.56'],
  ['IDR', 100, 'en-GB', 'IDR 1.00'],
  // A division would have rounded this.
  ['EUR', Number.MAX_SAFE_INTEGER, 'en-GB', '€90,071,992,547,409.91'],
])('writes %s %d in %s', (currency, amount, locale, text) => {
  expect(plain(formatMoney({ currency, amount }, { locale }))).toBe(text)
})

it('signs movements, and leaves nothing unsigned but zero', () => {
  const signed = (amount: number) =>
    formatMoney({ currency: 'EUR', amount }, { locale: 'en-GB', signed: true })
  expect([signed(1120000), signed(-1), signed(0)]).toEqual(['+€11,200.00', '−€0.01', '€0.00'])
})

it('names the currency where two can meet', () => {
  expect(
    plain(formatMoney({ currency: 'USD', amount: 1200 }, { locale: 'en-GB', currencyDisplay: 'code' })),
  ).toBe('USD 12.00')
})

it.each([
  ['1,234.50', 'en', 123450],
  ['€ 1,234.5', 'en', 123450],
  ['1234.50 EUR', 'en', 123450],
  ['.50', 'en', undefined],
  ['5.', 'en', 500],
  ['1.234,50', 'de', 123450],
  ['1 234,50', 'fr', 123450],
  ["1'234.50", 'de-CH', 123450],
  ['1.234', 'es', 123400],
  ['12,34,567', 'en-IN', 123456700],
  ['١٬٢٣٤٫٥٠', 'ar-EG', 123450],
  // A point that parts thousands, where none can be.
  ['12.50', 'de', undefined],
  ['1,234.50', 'de', undefined],
  ['1.234,50', 'en', undefined],
  ['12,50', 'en', undefined],
  ['12.345', 'en', undefined],
  ['-5', 'en', undefined],
  ['$5', 'en', undefined],
  ['5 6', 'en', undefined],
  ['', 'en', undefined],
  ['99999999999999999', 'en', undefined],
])('reads %s in %s', (typed, locale, amount) => {
  expect(parseMoney(typed, { currency: 'EUR', locale })?.amount).toBe(amount)
})
