import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

/** The whole number of a card. It opens nothing but the simulator, and the Multi API never shows it. */
export function cardNumberOf({ id, cardNumberFirstSix, cardNumberLastFour }: ManagedCardRecord): string {
  return `${cardNumberFirstSix}${id.slice(-6)}${cardNumberLastFour}`
}

export const cvvOf = ({ id }: ManagedCardRecord): string =>
  String((Number(id.slice(-6)) * 7 + 104) % 1_000).padStart(3, '0')
