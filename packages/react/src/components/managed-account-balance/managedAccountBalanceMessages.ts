import type { AccountStateKey } from './accountState.js'

/** What an account says of itself: in lists, on its own page. */
export interface ManagedAccountBalanceMessages {
  /** Before what can be spent, for those who hear it. */
  available: string
  /** After all that is there, where not all of it can be spent. */
  onTheAccount: string
  /** After what is held back. */
  held: string
  /** A state in a word; the usual one has none. */
  states: Record<AccountStateKey, string>
  /** What a state means, and what to do. */
  sentences: Record<AccountStateKey, string>
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedAccountBalance: ManagedAccountBalanceMessages
  }
}

/** English. */
export const managedAccountBalanceMessages: ManagedAccountBalanceMessages = {
  available: 'Available',
  onTheAccount: 'on the account',
  held: 'held',
  states: {
    notReady: 'Not ready yet',
    frozen: 'Frozen',
    blocked: 'Blocked by the provider',
    closed: 'Closed',
  },
  sentences: {
    notReady: 'This account is not ready yet.',
    frozen: 'Frozen. Nothing goes out of this account.',
    blocked: 'The provider has blocked this account. Contact support to have it looked at.',
    closed: 'This account is closed. Its statement stays readable.',
  },
}
