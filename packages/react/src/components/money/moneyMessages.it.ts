import type { MoneyMessages } from './moneyMessages.js'

/** Italian. */
export const moneyMessagesIt: MoneyMessages = {
  moneyIn: 'entrata',
  moneyOut: 'uscita',
  unknown: 'non ancora noto',
}
