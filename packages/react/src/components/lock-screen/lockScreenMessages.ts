import type { EndReason } from '@weavr-kit/core'

/** What `LockScreen` says: why the session ended, and what that means. */
export interface LockScreenMessages extends Record<EndReason, string> {
  /** Where no session has ended here yet. */
  signedOut: string
  nothingSent: string
  /** Instead of `nothingSent` when a write was under way. */
  maybeSent: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    lockScreen: LockScreenMessages
  }
}

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
