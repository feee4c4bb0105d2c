/**
 * `resuming`: with `tokenIn: 'cookie'`, until the server has said whether somebody is signed in still; also what
 * a server renders. Show neither the page nor the sign-in form: it takes one short request.
 */
export type SessionStatus = 'resuming' | 'signed-out' | 'active' | 'expiring' | 'ended'

/** Why a session ended. */
export type EndReason =
  'token-expired' | 'payer-idle' | 'rejected' | 'signed-out' | 'ended-elsewhere' | 'replaced'

/**
 * Who is behind a request; decides which clocks its success moves and whether it may go while the payer is
 * away.
 */
export type RequestIntent = 'user' | 'background' | 'keep-alive'

/** Whom the session acts for. */
export interface SessionIdentity {
  type: 'CONSUMER' | 'CORPORATE'
  id: string
}

/** Which user acts. */
export interface SessionCredentials {
  type: 'ROOT' | 'USER' | 'API_CLIENT'
  id: string
}

/** The claims of the token, as far as it can be read. Times in seconds since the epoch, as JWTs count. */
export interface SessionClaims {
  exp?: number
  iat?: number
  [claim: string]: unknown
}

export interface SessionState {
  status: SessionStatus
  /** Why it ended; only while `status` is `ended`. */
  endReason?: EndReason
  /** Only while live. In memory alone unless `persist: 'session'`. */
  token?: string
  claims?: SessionClaims
  /** Kept after the end: whose session it was. */
  identity?: SessionIdentity
  credentials?: SessionCredentials
  /** True once a step-up was verified with this token. */
  steppedUp: boolean
  /** Epoch milliseconds at which the session ends unless something moves it. */
  expiresAt?: number
  /** Epoch milliseconds from which the payer is warned. */
  warnAt?: number
  /** Which limit `expiresAt` comes from. */
  decidedBy?: 'token' | 'payer' | 'ceiling'
  /** After an end: a write was under way, so it may or may not have been carried out. */
  interruptedWrite: boolean
}
