/**
 * Digits after the point, by ISO 4217, for every currency that Weavr names. Our own list: `Intl` says 0 for HUF and IDR
 * because shops there use no coins, which would show an amount in minor units a hundred times too big.
 */
const withoutMinorUnit = new Set(['ISK', 'JPY', 'KRW'])

export function currencyExponent(currency: string): number {
  return withoutMinorUnit.has(currency) ? 0 : 2
}
