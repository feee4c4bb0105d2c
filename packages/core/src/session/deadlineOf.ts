import type { SessionState } from './SessionState.js'

/** The moments the limits count from, in session time. */
export interface Anchors {
  /** When the last accepted request was sent. */
  tokenAt: number
  /** When the payer last acted. */
  payerAt: number
  /** When the session began. */
  startedAt: number
  /** How long after that the token dies whatever happens; only where that is longer than the inactivity window. */
  ceilingMs?: number
}

export interface Limits {
  lifetimeMs: number
  payerIdleMs: number
}

type Deadline = [at: number, decidedBy: NonNullable<SessionState['decidedBy']>]

/** The earliest of the limits, and which one it is; where two fall together, the token's. */
export function deadlineOf({ startedAt, tokenAt, payerAt, ceilingMs = Infinity }: Anchors, { lifetimeMs, payerIdleMs }: Limits): Deadline {
  const deadlines: Deadline[] = [
    [tokenAt + lifetimeMs, 'token'],
    [payerAt + payerIdleMs, 'payer'],
    [startedAt + ceilingMs, 'ceiling'],
  ]
  return deadlines.reduce((first, next) => (next[0] < first[0] ? next : first))
}
