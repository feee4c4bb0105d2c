import { plural } from '../../internal/plural.js'
import type { EndReason } from '@weavr-kit/core'

/** What `SessionExpiryPrompt` says. After the end: one sentence a reason. */
export interface SessionExpiryPromptMessages extends Record<Exclude<EndReason, 'signed-out'>, string> {
  title: string
  /** Read out once, so it must not tick: `secondsLeft` is what was left when the prompt opened. */
  description: (secondsLeft: number) => string
  /** Spoken at 60, 40, 20 and 10 seconds. */
  announcement: (secondsLeft: number) => string
  stay: string
  staying: string
  tryAgain: string
  failed: string
  offline: string
  signOut: string
  nothingSent: string
  /** Instead of `nothingSent` when a write was under way. */
  maybeSent: string
  close: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    sessionExpiryPrompt: SessionExpiryPromptMessages
  }
}

const duration = (seconds: number) =>
  seconds < 60
    ? plural('en', seconds, { one: '# second', other: '# seconds' })
    : plural('en', Math.floor(seconds / 60), { one: '# minute', other: '# minutes' })

/** English. */
export const sessionExpiryPromptMessages: SessionExpiryPromptMessages = {
  title: 'Still there?',
  description: (secondsLeft) =>
    `For your security, we will sign you out in ${duration(secondsLeft)}. What you typed is kept if you stay.`,
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
