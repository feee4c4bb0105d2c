import { minorUnitDigits } from '@weavr-kit/core'

/** Units of a currency for one euro: made up, near what they were, and never changing. */
const rates: Readonly<Record<string, number>> = {
  EUR: 1, GBP: 0.86, USD: 1.09, CHF: 0.95, SEK: 11.3, NOK: 11.6, DKK: 7.46, PLN: 4.3, CZK: 25, HUF: 395, RON: 4.97, BGN: 1.96,
  ISK: 149, TRY: 36, JPY: 162, AUD: 1.66, CAD: 1.49, NZD: 1.8, CNY: 7.8, HKD: 8.5, SGD: 1.45, INR: 91, IDR: 17_200, KRW: 1_480,
  MYR: 5, PHP: 62, THB: 38, ILS: 4, ZAR: 20, BRL: 6, MXN: 20, CLP: 1_030, KWD: 0.335,
} // prettier-ignore

const minorUnits = (currency: string) => 10 ** minorUnitDigits(currency)

export const isConvertible = (currency: string): boolean => currency in rates

/** How much one unit of a currency is in another. */
export const rateBetween = (from: string, to: string): number => (rates[to] ?? 1) / (rates[from] ?? 1)

/** An amount in the minor units of another currency. */
export function convert(amount: number, from: string, to: string): number {
  return from === to
    ? amount
    : Math.round((amount / minorUnits(from)) * rateBetween(from, to) * minorUnits(to))
}
