import type { SessionState } from './SessionState.js'

/** The moments of a sign-in that limits count from, in session time. */
export interface LimitMoments {
  /** When the last accepted request was sent. */
  tokenAt: number
  /** When the session began. */
  startedAt: number
  /**
   * How long after that the token dies whatever happens; only where that is longer than the inactivity
   * window.
   */
  ceilingMs?: number
}

export interface Limits {
  lifetimeMs: number
  payerIdleMs: number
}

export interface Deadline {
  endsAt: number
  decidedBy: NonNullable<SessionState['decidedBy']>
}

/**
 * The earliest of the limits, and which one it is; where two fall together, the token's. `payerAt` is when
 * the payer last acted.
 */
export function deadlineOf(
  { startedAt, tokenAt, ceilingMs }: LimitMoments,
  payerAt: number,
  limits: Limits,
): Deadline {
  const tokenEndsAt = tokenAt + limits.lifetimeMs
  const payerEndsAt = payerAt + limits.payerIdleMs
  const ceilingAt = ceilingMs === undefined ? Infinity : startedAt + ceilingMs
  if (tokenEndsAt <= payerEndsAt && tokenEndsAt <= ceilingAt)
    return { endsAt: tokenEndsAt, decidedBy: 'token' }
  if (payerEndsAt <= ceilingAt) return { endsAt: payerEndsAt, decidedBy: 'payer' }
  return { endsAt: ceilingAt, decidedBy: 'ceiling' }
}
