/** What `IdentitySwitcher` says; what went wrong with a switch is said by `credentialForms`. */
export interface IdentitySwitcherMessages {
  title: string
  /** Beside the one that the payer acts for. */
  current: string
  company: string
  person: string
  loading: string
  loadFailed: string
  tryAgain: string
  switching: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    identitySwitcher: IdentitySwitcherMessages
  }
}

/** English. */
export const identitySwitcherMessages: IdentitySwitcherMessages = {
  title: 'Your accounts',
  current: 'You are here',
  company: 'Company',
  person: 'Personal',
  loading: 'Loading your accounts…',
  loadFailed: 'We couldn’t load your accounts. Your money is not affected.',
  tryAgain: 'Try again',
  switching: 'Opening…',
}
