import { minorUnitDigits } from '@weavr-kit/core'
import type { Money } from './formatMoney.js'
import { toAsciiDigits } from './toAsciiDigits.js'

export interface ParseMoneyOptions {
  currency: string
  /** Whose point and whose groups: `1,234.50` is no amount in German, `1.234,50` none in English. */
  locale: string
}

/**
 * What was typed as an amount, in any digits, with or without groups and the currency; `undefined` for what
 * is none, has more digits than the currency, or could be meant in two ways (`12.50` where a point parts
 * thousands).
 */
export function parseMoney(typed: string, { currency, locale }: ParseMoneyOptions): Money | undefined {
  const digits = minorUnitDigits(currency)
  const format = (fractionDigits: number, currencyDisplay: 'symbol' | 'narrowSymbol' | 'code') =>
    new Intl.NumberFormat(locale, {
      ...{ style: 'currency', currency, currencyDisplay, useGrouping: 'always' },
      ...{ minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits },
    })
  const partsOf = (
    type: 'currency' | 'decimal' | 'group',
    display: Parameters<typeof format>[1] = 'symbol',
  ) =>
    format(1, display)
      .formatToParts(1_234_567.8)
      .find((part) => part.type === type)?.value ?? ''
  const names = [partsOf('currency'), partsOf('currency', 'narrowSymbol'), currency].map(tidy)
  const strip = (text: string) => tidy(names.reduce((rest, name) => rest.replace(name, ''), tidy(text)))

  const [whole = '', fraction = '', ...rest] = strip(typed).split(tidy(partsOf('decimal')))
  const ungrouped = whole.split(tidy(partsOf('group')) || ' ').join('')
  const isGroupedRight =
    whole === ungrouped || whole === strip(format(0, 'symbol').format(ungrouped as `${number}`))
  if (
    rest.length > 0 ||
    !/^\d+$/.test(ungrouped) ||
    !isGroupedRight ||
    !/^\d*$/.test(fraction) ||
    fraction.length > digits
  )
    return undefined
  const amount = Number(ungrouped + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(amount) ? { currency, amount } : undefined
}

/** Without what nobody sees, one kind of space, one kind of apostrophe (Swiss groups), ASCII digits. */
const tidy = (text: string) =>
  toAsciiDigits(
    text
      .replace(/\p{Cf}/gu, '')
      .replace(/\s/g, ' ')
      .replaceAll('’', "'"),
  ).trim()
