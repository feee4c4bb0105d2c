import type { SessionCredentials, SessionIdentity } from './SessionState.js'

/** Whose session it is: one user of one identity. */
export interface SessionUser {
  identity: SessionIdentity
  credentials?: SessionCredentials
}

/**
 * What tabs know of one sign-in. Moments are in the time of the tab that knows them; the token is no part of
 * it.
 */
export interface SignInRecord {
  /** Random; the same in every tab that shares the sign-in. */
  id: string
  /**
   * One more than the highest that the tab had heard of when it began, or was said again: orders sign-ins
   * without a clock.
   */
  term: number
  /** The term it began with. Said ends cover it by this one, however often it was said again since. */
  firstTerm: number
  /** When the session began. */
  startedAt: number
  /** When the last accepted request was sent. */
  tokenAt: number
  /**
   * How long after `startedAt` the token dies whatever happens; only where that is longer than the inactivity
   * window.
   */
  ceilingMs?: number
  /** The deadline that a person was warned of, while there was time to answer; 0 before any. */
  warnedOfAt: number
  steppedUp: boolean
}

/** Somebody said that a sign-in is over, and with it all that began before: a fact, never undone. */
export interface SaidEnd {
  /** Of the sign-in: its `firstTerm`. */
  term: number
  id: string
  reason: 'replaced' | 'rejected'
}

/**
 * What tabs know of one user: the sign-in that covers all others, and when the payer acted under any of them.
 */
export interface Register {
  user: SessionUser
  /** The highest term of this user that was heard of, of isolated tabs too. */
  heardTerm: number
  /**
   * Signed out: every sign-in that began with this term or an earlier one is over. -1 before any sign-out.
   */
  leftTerm: number
  /** The latest sign-in that was said to be over for another reason. Concerns the tabs that share. */
  over?: SaidEnd
  /** When the payer last acted. */
  payerAt: number
  /** The payer's last input, page load or sign-in: unlike `payerAt`, never moved by a request. */
  inputAt: number
  latest?: SignInRecord
}

/** The `leftTerm` of a user who has not signed out: below that of every sign-in. */
export const NO_SIGN_OUT = -1

/** By `nameUser`. */
export type Registers = Readonly<Record<string, Register>>

/** The key of a user's register. Ids are digits. */
export const nameUser = ({ identity, credentials }: SessionUser): string =>
  `${identity.id} ${credentials?.id ?? ''}`
