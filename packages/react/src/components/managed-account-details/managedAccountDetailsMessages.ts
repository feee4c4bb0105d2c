/** What `ManagedAccountDetails` says; states and balances are said by `managedAccountBalance`. */
export interface ManagedAccountDetailsMessages {
  loading: string
  failed: string
  noPermission: string
  pay: string
  move: string
  /** `threshold` is an amount as this page writes it. */
  lowBalance: (threshold: string) => string
  freeze: string
  freezing: string
  unfreeze: string
  unfreezing: string
  /** Heard and seen once it is done. */
  frozen: string
  unfrozen: string
  /** Above name, currency and the rest. */
  about: string
  name: string
  currency: string
  opened: string
  /** What the payer wants to be warned below. */
  warning: string
  warningHint: string
  noWarning: string
  change: string
  save: string
  saving: string
  saved: string
  cancel: string
  nameMissing: string
  nameTooLong: string
  close: string
  /** Before what is on the account. */
  closeNeedsEmpty: string
  closeTitle: string
  closeExplanation: string
  closeConfirm: string
  closing: string
  keep: string
  closed: string
  hasCards: string
  hasPending: string
  /** Nobody knows whether it was closed. */
  closeUnknown: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedAccountDetails: ManagedAccountDetailsMessages
  }
}

/** English. */
export const managedAccountDetailsMessages: ManagedAccountDetailsMessages = {
  loading: 'Loading the account',
  failed: 'We couldn’t load this account. Your money is not affected.',
  noPermission: 'Your role can’t see this account. Ask an admin.',
  pay: 'Pay someone',
  move: 'Move between accounts',
  lowBalance: (threshold) => `Less than ${threshold} is available.`,
  freeze: 'Freeze account',
  freezing: 'Freezing…',
  unfreeze: 'Unfreeze account',
  unfreezing: 'Unfreezing…',
  frozen: 'Account frozen',
  unfrozen: 'Account active again',
  about: 'About this account',
  name: 'Name',
  currency: 'Currency',
  opened: 'Opened',
  warning: 'Warn below',
  warningHint: 'We say so here when less is available. Empty for no warning.',
  noWarning: 'No warning',
  change: 'Change name or warning',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  cancel: 'Cancel',
  nameMissing: 'Enter a name for the account.',
  nameTooLong: 'Enter a name of at most 50 characters.',
  close: 'Close account',
  closeNeedsEmpty: 'To close this account, first move what is on it:',
  closeTitle: 'Close this account?',
  closeExplanation: 'This can’t be undone. Its statement stays readable.',
  closeConfirm: 'Close account',
  closing: 'Closing…',
  keep: 'Keep it',
  closed: 'Account closed',
  hasCards: 'Cards spend from this account. Close them first.',
  hasPending: 'Something on this account is still under way. Try again when it is done.',
  closeUnknown: 'We can’t tell yet if the account was closed. Look again in a moment.',
}
