import { locale } from '../shell/locale.js'
import { currencyExponent } from './currencyExponent.js'
import type { Money } from './Money.js'

export interface FormatMoneyOptions {
  /** `code` wherever two currencies can meet. @default 'symbol' */
  currencyDisplay?: 'symbol' | 'code'
  /** Writes `+` before money that came in. @default false */
  signed?: boolean
}

/** Formats minor units exactly: a decimal string is built from the integer, never a division. */
export function formatMoney({ currency, amount }: Money, { currencyDisplay = 'symbol', signed = false }: FormatMoneyOptions = {}): string {
  const exponent = currencyExponent(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    signDisplay: signed ? 'exceptZero' : 'auto',
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  })
  // English writes a hyphen; a minus is as wide as the plus it stands under.
  return format.format(toDecimal(amount, exponent)).replace('-', '−')
}

function toDecimal(amount: number, exponent: number): Intl.StringNumericLiteral {
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = digits.slice(digits.length - exponent)
  return `${amount < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}` as Intl.StringNumericLiteral
}
