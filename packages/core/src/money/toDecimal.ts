import type { components } from '../api/schema.generated.js'
import { minorUnitDigits } from './minorUnitDigits.js'

/**
 * An amount as a decimal number in text, such as `-12.50`, exact whatever its size: for files and for
 * `Intl.NumberFormat`, which takes such text. For people there is `formatMoney` of `@weavr-kit/react`.
 */
export function toDecimal({ currency, amount }: components['schemas']['CurrencyAmount']): `${number}` {
  const digits = minorUnitDigits(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const point = text.length - digits
  return `${amount < 0 ? '-' : ''}${text.slice(0, point)}${digits > 0 ? '.' : ''}${text.slice(point)}` as `${number}`
}
