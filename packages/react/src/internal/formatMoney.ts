import { minorUnitDigits, toDecimal } from '@weavr-kit/core'

/** Weavr's money: an integer in minor units. */
export interface Money {
  currency: string
  amount: number
}

export interface FormatMoneyOptions {
  /** The page's, so that amounts are written like all that stands around them: `useWeavrLocale()`. */
  locale: string
  /** `code` where two currencies can meet. @default 'symbol' */
  currencyDisplay?: 'symbol' | 'code'
  /** Writes `+` before money that came in. @default false */
  signed?: boolean
}

/**
 * Writes minor units exactly, with the digits that ISO 4217 gives the currency: from a decimal string, never
 * a division.
 */
export function formatMoney(
  money: Money,
  { locale, currencyDisplay = 'symbol', signed = false }: FormatMoneyOptions,
): string {
  const digits = minorUnitDigits(money.currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay,
    signDisplay: signed ? 'exceptZero' : 'auto',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  // English writes a hyphen; a minus is as wide as the plus it stands under.
  return format.format(toDecimal(money)).replace('-', '−')
}
