import { plural } from '../../internal/plural.js'

/** What `ManagedCardReveal` says. What the frames say of themselves is said by `secureElements`. */
export interface ManagedCardRevealMessages {
  /** Names the part of the page that shows number, expiry and CVV, and the one that shows the PIN. */
  details: string
  pin: string
  showDetails: string
  showPin: string
  getting: string
  expires: string
  hidesIn: (seconds: number) => string
  hideNow: string
  showLonger: string
  /** Heard, and seen for a while in place of what was shown. */
  detailsHidden: string
  pinHidden: string
  /** Asked by the step-up, as the end of a sentence; and what its button does. */
  whyDetails: string
  whyPin: string
  actionDetails: string
  actionPin: string
  detailsFailed: string
  pinFailed: string
  unreached: string
  noPermission: string
  rateLimited: string
  /** Why there is no PIN to see, by what Weavr refuses it with. */
  pinNotSet: string
  pinLocked: string
  notActivated: string
  notUsable: string
  offline: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedCardReveal: ManagedCardRevealMessages
  }
}

/** English. */
export const managedCardRevealMessages: ManagedCardRevealMessages = {
  details: 'Card details',
  pin: 'PIN',
  showDetails: 'Show details',
  showPin: 'Show PIN',
  getting: 'Getting the details safely…',
  expires: 'Expires',
  hidesIn: (seconds) => plural('en', seconds, { one: 'Hides in # second', other: 'Hides in # seconds' }),
  hideNow: 'Hide now',
  showLonger: 'Show longer',
  detailsHidden: 'Card details hidden',
  pinHidden: 'PIN hidden',
  whyDetails: 'to see the card number',
  whyPin: 'to see the PIN',
  actionDetails: 'Show card number',
  actionPin: 'Show PIN',
  detailsFailed: 'We couldn’t get the card’s details. Nothing has changed. Press again to try once more.',
  pinFailed: 'We couldn’t get the PIN. Nothing has changed. Press again to try once more.',
  unreached: 'We couldn’t reach the service. Check the connection and press again.',
  noPermission: 'Your role can’t see this. Ask an admin.',
  rateLimited: 'Busy right now. Wait a moment, then press again.',
  pinNotSet: 'This card has no PIN yet.',
  pinLocked: 'The PIN is locked after too many wrong tries. Unlock it first.',
  notActivated: 'The PIN can be seen once the card has come and is activated.',
  notUsable: 'This card can’t be used right now, so its details stay hidden.',
  offline: 'You can do this when you’re back online.',
}
