import type { CardStateKey } from './cardState.js'

/** What a card says of itself: on its face, in lists, on its own page. */
export interface ManagedCardFaceMessages {
  virtual: string
  physical: string
  debit: string
  prepaid: string
  /** Heard in place of the last four digits, given one by one. */
  ending: (digits: string) => string
  expires: string
  /** A state in a word; the usual one has none. */
  states: Record<CardStateKey, string>
  /** What a state means, and what to do. */
  sentences: Record<CardStateKey, string>
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedCardFace: ManagedCardFaceMessages
  }
}

const readable = 'Its transactions stay readable.'

/** English. */
export const managedCardFaceMessages: ManagedCardFaceMessages = {
  virtual: 'Virtual',
  physical: 'Physical',
  debit: 'Debit',
  prepaid: 'Prepaid',
  ending: (digits) => `card ending ${digits}`,
  expires: 'expires',
  states: {
    notReady: 'Not ready yet',
    frozen: 'Frozen',
    blocked: 'Blocked by the provider',
    lost: 'Reported lost',
    stolen: 'Reported stolen',
    expired: 'Expired',
    replaced: 'Replaced for safety',
    closed: 'Closed',
    used: 'Used',
  },
  sentences: {
    notReady: 'This card is not ready yet.',
    frozen: 'Frozen. New payments will be declined.',
    blocked: 'The provider has blocked this card. Contact support to have it looked at.',
    lost: `This card was reported lost. It can’t be used again. ${readable}`,
    stolen: `This card was reported stolen. It can’t be used again. ${readable}`,
    expired: `This card has expired. ${readable}`,
    replaced: `This card was replaced for safety. ${readable}`,
    closed: `This card is closed. ${readable}`,
    used: `This card was good for one payment, which has been made. ${readable}`,
  },
}
