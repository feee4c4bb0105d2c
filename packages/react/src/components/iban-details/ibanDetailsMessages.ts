/** What `IbanDetails` says. */
export interface IbanDetailsMessages {
  title: string
  loading: string
  failed: string
  noPermission: string
  /** The account has none yet: what one is good for. */
  none: string
  /** The account has none, and is closed. */
  never: string
  /** The account has none, and can't get one as it is. */
  notActive: string
  get: string
  getting: string
  /** It takes seconds to minutes. */
  pending: string
  /** Heard once it is there. */
  ready: string
  holder: string
  iban: string
  bic: string
  sortCode: string
  accountNumber: string
  bank: string
  reference: string
  copy: string
  copyAll: string
  /** `name` is what was copied, as above. */
  copied: (name: string) => string
  allCopied: string
  copyFailed: string
  share: string
  shareFailed: string
  /** Why there will be no IBAN. */
  notSupported: string
  noneLeft: string
  notVerified: string
  /** Nobody knows whether it was asked for. Asking again is safe. */
  unknown: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    ibanDetails: IbanDetailsMessages
  }
}

/** English. */
export const ibanDetailsMessages: IbanDetailsMessages = {
  title: 'Bank details',
  loading: 'Loading bank details',
  failed: 'We couldn’t load the bank details. Your money is not affected.',
  noPermission: 'Your role can’t see bank details. Ask an admin.',
  none: 'With an IBAN of its own, anybody can pay into this account from their bank.',
  never: 'This account never had bank details.',
  notActive: 'This account is not active, so it can’t get an IBAN.',
  get: 'Get an IBAN',
  getting: 'Asking for an IBAN…',
  pending: 'Your IBAN is being set up. We’ll show it here.',
  ready: 'Your IBAN is ready.',
  holder: 'Account holder',
  iban: 'IBAN',
  bic: 'BIC',
  sortCode: 'Sort code',
  accountNumber: 'Account number',
  bank: 'Bank',
  reference: 'Reference',
  copy: 'Copy',
  copyAll: 'Copy all',
  copied: (name) => `${name} copied`,
  allCopied: 'All copied',
  copyFailed: 'Not copied. Select it instead.',
  share: 'Share',
  shareFailed: 'That could not be shared. Copy it instead.',
  notSupported: 'Accounts in this currency can’t have an IBAN.',
  noneLeft: 'All IBANs of your programme are in use. Contact support.',
  notVerified: 'Your details must be verified first.',
  unknown: 'We can’t tell yet if the IBAN was asked for. Ask again: it will be asked for once only.',
}
