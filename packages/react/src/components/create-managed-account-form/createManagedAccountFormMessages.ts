/** What `CreateManagedAccountForm` says. */
export interface CreateManagedAccountFormMessages {
  title: string
  name: string
  nameHint: string
  nameMissing: string
  nameTooLong: string
  currency: string
  currencyMissing: string
  warning: string
  warningHint: string
  submit: string
  submitting: string
  /** `name` is the payer's own. */
  created: (name: string) => string
  open: string
  another: string
  notVerified: string
  limitReached: string
  notSupported: string
  /** Nobody knows whether it was opened. Sending it again is safe. */
  unknown: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    createManagedAccountForm: CreateManagedAccountFormMessages
  }
}

/** English. */
export const createManagedAccountFormMessages: CreateManagedAccountFormMessages = {
  title: 'Open an account',
  name: 'Name',
  nameHint: 'What you call it, such as “Operations” or “Taxes”.',
  nameMissing: 'Enter a name for the account.',
  nameTooLong: 'Enter a name of at most 50 characters.',
  currency: 'Currency',
  currencyMissing: 'Choose a currency.',
  warning: 'Warn below',
  warningHint: 'We say so when less is available. Empty for no warning.',
  submit: 'Open account',
  submitting: 'Opening…',
  created: (name) => `${name} is open.`,
  open: 'Look at the account',
  another: 'Open another',
  notVerified: 'Your details must be verified before you can open an account.',
  limitReached: 'You can’t open more accounts. Contact support.',
  notSupported: 'Accounts in this currency are not available. Choose another.',
  unknown: 'We can’t tell yet if the account was opened. Send it again: it will be opened once only.',
}
