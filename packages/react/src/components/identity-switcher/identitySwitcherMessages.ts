import type { IdentitySwitcherMessages } from '../../internal/WaysInMessages.js'

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
