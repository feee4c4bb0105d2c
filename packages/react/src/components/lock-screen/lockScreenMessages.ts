import type { LockScreenMessages } from '../../internal/WeavrMessages.js'

/** English. */
export const lockScreenMessages: LockScreenMessages = {
  signedOut: 'Sign in',
  'payer-idle': 'You were signed out after 5 minutes without activity',
  'token-expired': 'Your session has ended',
  rejected: 'Your session has ended',
  'ended-elsewhere': 'You signed out in another tab',
  replaced: 'Another account signed in here',
  'signed-out': 'You’re signed out',
  nothingSent: 'Nothing you typed was sent.',
  maybeSent: 'A payment may have gone out. Check Activity before you send it again.',
}
