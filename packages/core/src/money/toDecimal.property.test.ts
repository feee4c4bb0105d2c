import fc from 'fast-check'
import { expect, it } from 'vitest'
import { minorUnitDigits } from './minorUnitDigits.js'
import { toDecimal } from './toDecimal.js'

const currencies = fc.constantFrom(...Intl.supportedValuesOf('currency'))

it('moves the point and nothing else, whatever the size', () => {
  fc.assert(
    fc.property(currencies, fc.maxSafeInteger(), (currency, amount) => {
      const decimal = toDecimal({ currency, amount })
      const digits = minorUnitDigits(currency)
      expect(decimal).toMatch(digits > 0 ? new RegExp(`^-?\\d+\\.\\d{${digits}}$`) : /^-?\d+$/)
      expect(decimal).not.toMatch(/^-?0\d/)
      expect(BigInt(decimal.replace('.', ''))).toBe(BigInt(amount))
    }),
  )
})

it.each([
  ['EUR', 5, '0.05'],
  ['EUR', -1250, '-12.50'],
  ['JPY', 1500, '1500'],
  ['CLP', -1, '-1'],
  ['KWD', 1234, '1.234'],
  ['KWD', 1, '0.001'],
  ['EUR', Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('writes %s %d', (currency, amount, decimal) => {
  expect(toDecimal({ currency, amount })).toBe(decimal)
})
