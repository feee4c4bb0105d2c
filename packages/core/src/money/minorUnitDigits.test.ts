import { expect, it } from 'vitest'
import { minorUnitDigits } from './minorUnitDigits.js'

/**
 * What Unicode's data, on which `Intl` goes, has for how prices are written in shops; ISO 4217 has a
 * hundredth for each.
 */
const writtenWhole =
  'AFN ALL COP HUF IDR IRR KPW LAK LBP MGA MMK MRO PKR RSD SLL SOS STD SYP TZS UZS YER ZMK'.split(' ')

it.each([
  ['EUR', 2],
  ['GBP', 2],
  ['HUF', 2],
  ['IDR', 2],
  ['JPY', 0],
  ['CLP', 0],
  ['ISK', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['CLF', 4],
])('knows the minor unit of %s', (currency, digits) => {
  expect(minorUnitDigits(currency)).toBe(digits)
})

it('says what the platform says of every currency, but where that goes by the prices of shops', () => {
  const digitsOf = (currency: string) =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits
  const currencies = Intl.supportedValuesOf('currency')
  expect(currencies.length).toBeGreaterThan(150)
  const differing = currencies.filter((currency) => digitsOf(currency) !== minorUnitDigits(currency))
  // The dinar of Iraq has a thousandth, which nobody writes.
  expect(differing.filter((currency) => !writtenWhole.includes(currency))).toEqual(['IQD'])
  expect(differing).toEqual(expect.arrayContaining(['HUF', 'IDR', 'COP', 'PKR']))
})
