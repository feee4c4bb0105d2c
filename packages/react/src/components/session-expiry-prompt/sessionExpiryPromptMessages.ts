import type { SessionExpiryPromptMessages } from '../../internal/WeavrMessages.js'

const duration = (seconds: number) => (seconds < 60 ? `${seconds} seconds` : seconds < 120 ? '1 minute' : `${Math.floor(seconds / 60)} minutes`)

/** English. */
export const sessionExpiryPromptMessages: SessionExpiryPromptMessages = {
  title: 'Still there?',
  description: (secondsLeft) => `For your security, we will sign you out in ${duration(secondsLeft)}. What you typed is kept if you stay.`,
  announcement: (secondsLeft) => `${duration(secondsLeft)} left`,
  stay: 'Stay signed in',
  staying: 'Keeping you signed in…',
  tryAgain: 'Try again',
  failed: 'That didn’t work.',
  offline: 'You’re offline.',
  signOut: 'Sign out',
  'payer-idle': 'You were signed out after 5 minutes without activity',
  'token-expired': 'Your session has ended',
  rejected: 'Your session has ended',
  'ended-elsewhere': 'You signed out in another tab',
  replaced: 'Another account signed in here',
  nothingSent: 'Nothing you typed was sent.',
  maybeSent: 'A payment may have gone out. Check Activity before you send it again.',
  close: 'OK',
}
