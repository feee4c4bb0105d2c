import type { MoneyMessages } from './moneyMessages.js'

/** German. */
export const moneyMessagesDe: MoneyMessages = {
  moneyIn: 'Geldeingang',
  moneyOut: 'Geldausgang',
  unknown: 'noch nicht bekannt',
}
