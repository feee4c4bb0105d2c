import type { components } from '@weavr-kit/core'

/** What `ManagedCardDetails` says; what can be done, and what is revealed, have words of their own. */
export interface ManagedCardDetailsMessages {
  /** Names the whole. */
  title: string
  loading: string
  failed: string
  noPermission: string
  /** After what a prepaid card holds. */
  onTheCard: string
  /** Before the account that a debit card spends from. */
  spendsFrom: string
  anAccount: string
  /** After what is left of a limit. */
  leftOf: (limit: string, interval: components['schemas']['SpendLimitInterval']) => string
  /** Where what is left is known, and the limit is not. */
  left: (interval: components['schemas']['SpendLimitInterval']) => string
  holder: string
  kind: string
  currency: string
  expires: string
  made: string
  billingAddress: string
  /** A kind in words. */
  kinds: Record<'DEBIT_MODE' | 'PREPAID_MODE', Record<'VIRTUAL' | 'PHYSICAL', string>>
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedCardDetails: ManagedCardDetailsMessages
  }
}

const spans = {
  DAILY: 'today',
  WEEKLY: 'this week',
  MONTHLY: 'this month',
  QUARTERLY: 'this quarter',
  YEARLY: 'this year',
  ALWAYS: 'in all',
} as const

/** English. */
export const managedCardDetailsMessages: ManagedCardDetailsMessages = {
  title: 'Card',
  loading: 'Loading the card',
  failed: 'We couldn’t load this card. Your money is not affected.',
  noPermission: 'Your role can’t see this card. Ask an admin.',
  onTheCard: 'on the card',
  spendsFrom: 'Spends from',
  anAccount: 'an account',
  leftOf: (limit, interval) => `left of ${limit} ${spans[interval]}`,
  left: (interval) => `left ${spans[interval]}`,
  holder: 'Holder',
  kind: 'Kind',
  currency: 'Currency',
  expires: 'Expires',
  made: 'Made on',
  billingAddress: 'Billing address',
  kinds: {
    DEBIT_MODE: { VIRTUAL: 'Debit, virtual', PHYSICAL: 'Debit, physical' },
    PREPAID_MODE: { VIRTUAL: 'Prepaid, virtual', PHYSICAL: 'Prepaid, physical' },
  },
}
