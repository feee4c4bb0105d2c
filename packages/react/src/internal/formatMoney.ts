/** Weavr's money: an integer in minor units. */
export interface Money {
  currency: string
  amount: number
}

/** Weavr counts these in whole units. Our own list, because `Intl` says 0 for HUF and IDR too. */
const whole = new Set(['JPY', 'KRW', 'ISK'])

/** Writes minor units exactly, in the browser's language: from a decimal string, never a division. `code` where two currencies can meet. */
export function formatMoney({ currency, amount }: Money, currencyDisplay: 'symbol' | 'code' = 'symbol'): string {
  const digits = whole.has(currency) ? 0 : 2
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const decimal = `${amount < 0 ? '-' : ''}${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`
  return new Intl.NumberFormat(undefined, { style: 'currency', currency, currencyDisplay, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    decimal.replace(/\.$/, '') as Intl.StringNumericLiteral,
  )
}
