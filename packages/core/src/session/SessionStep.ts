import type { EndReason, RequestIntent, SessionState, SessionStatus } from './SessionState.js'

/** From when to when a limit runs, in epoch milliseconds. */
export interface LimitSpan {
  from: number
  to: number
}

/** What ends a session: the earliest `to` decides. */
export interface SessionLimits {
  /** Since the last accepted request was sent. */
  token: LimitSpan
  /** Since the payer last acted. */
  payer: LimitSpan
  /** The token's own end, where it has one. */
  ceiling?: LimitSpan
  decidedBy: NonNullable<SessionState['decidedBy']>
}

/** What a step came from. */
export type StepCause =
  | 'connect'
  | 'look'
  | 'shown'
  | 'start'
  | 'input'
  | 'accepted'
  | 'rejected'
  | 'extended'
  | 'stepped-up'
  | 'sign-out'
  | 'heard'
  | 'refused'

/** One step of the session: what caused it, and what came of it. */
export interface SessionStep {
  /** Epoch milliseconds. */
  at: number
  cause: StepCause
  /** Of a request that was answered or refused. */
  intent?: RequestIntent
  /** Why a request was refused, or the session ended. */
  reason?: 'paused' | EndReason
  /** Of what was heard: a name of the tab that said it, new with each page load. */
  tab?: string
  /** What was done, such as `tell`, `save`, `end`. */
  effects: string[]
  status: SessionStatus
  /** What ends the session as things stand now; `undefined` when none is live. */
  limits?: SessionLimits
}
