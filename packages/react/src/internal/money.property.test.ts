import fc from 'fast-check'
import { minorUnitDigits } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { formatMoney } from './formatMoney.js'
import { parseMoney } from './parseMoney.js'
import { toAsciiDigits } from './toAsciiDigits.js'

const locales =
  'en en-GB en-IN de de-AT de-CH es pt-PT fr fr-CH it lt pl hu sv fi ja ar-EG fa he bn hi th tr ur'.split(' ')
const anyLocale = fc.constantFrom(...locales)
const anyCurrency = fc.constantFrom(...Intl.supportedValuesOf('currency'))
const anyAmount = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 100_000 }))
const anyDisplay = fc.constantFrom('symbol' as const, 'code' as const)

it('reads what it wrote, in every language and currency', () => {
  fc.assert(
    fc.property(
      anyLocale,
      anyCurrency,
      anyAmount,
      anyDisplay,
      (locale, currency, amount, currencyDisplay) => {
        const text = formatMoney({ currency, amount }, { locale, currencyDisplay })
        expect(parseMoney(text, { currency, locale }), `${locale} ${text}`).toEqual({ currency, amount })
      },
    ),
    { numRuns: 1_000 },
  )
})

it('writes every digit there is, and no other', () => {
  fc.assert(
    fc.property(anyLocale, anyCurrency, fc.maxSafeInteger(), (locale, currency, amount) => {
      const text = formatMoney({ currency, amount }, { locale, currencyDisplay: 'code' })
      const digits = toAsciiDigits(text).replace(/\D/g, '')
      expect(digits).toBe(String(Math.abs(amount)).padStart(minorUnitDigits(currency) + 1, '0'))
    }),
  )
})

it('reads what is typed without groups, currency or all of its decimals', () => {
  fc.assert(
    fc.property(anyLocale, anyCurrency, fc.nat(), (locale, currency, whole) => {
      expect(parseMoney(String(whole), { currency, locale })).toEqual({
        currency,
        amount: whole * 10 ** minorUnitDigits(currency),
      })
    }),
  )
})

it('never takes an amount for another: what it reads, it writes with the same digits', () => {
  const typed = fc.string({
    unit: fc.constantFrom('0', '1', '5', '9', '.', ',', ' ', "'", '-', '€'),
    maxLength: 12,
  })
  fc.assert(
    fc.property(anyLocale, typed, (locale, text) => {
      const money = parseMoney(text, { currency: 'EUR', locale })
      if (!money) return
      const significant = (digits: string) => digits.replace(/^0+/, '')
      const written = toAsciiDigits(formatMoney(money, { locale })).replace(/\D/g, '')
      expect(significant(written).startsWith(significant(text.replace(/\D/g, '')))).toBe(true)
      expect(text).not.toContain('-')
    }),
    { numRuns: 2_000 },
  )
})
