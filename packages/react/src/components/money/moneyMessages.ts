/** What `Money` says to those who hear it: a sign is often not read. */
export interface MoneyMessages {
  moneyIn: string
  moneyOut: string
  /** In place of an amount that is not there yet. */
  unknown: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    money: MoneyMessages
  }
}

/** English. */
export const moneyMessages: MoneyMessages = {
  moneyIn: 'money in',
  moneyOut: 'money out',
  unknown: 'not known yet',
}
