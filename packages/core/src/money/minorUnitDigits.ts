const codes = (list: string) => list.split(' ')

/** The currencies of ISO 4217 whose minor unit is not a hundredth, by the number of its digits. */
const others = new Map<string, number>([
  ...codes('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF').map(
    (code) => [code, 0] as const,
  ),
  ...codes('BHD IQD JOD KWD LYD OMR TND').map((code) => [code, 3] as const),
  ...codes('CLF UYW').map((code) => [code, 4] as const),
])

/**
 * How many digits of an amount in minor units stand after the point: 2 for EUR, 0 for JPY, 3 for KWD. Not
 * what `Intl` says, which is how shops write prices: it has 0 for HUF and IDR.
 * @see ISO 4217, list one
 */
export function minorUnitDigits(currency: string): number {
  return others.get(currency) ?? 2
}
