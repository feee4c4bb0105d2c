import { heldDeadline, type Known } from './Known.js'
import type { SessionState } from './SessionState.js'

/** What everybody may see of what a tab knows. `toWall` turns session time into epoch milliseconds. */
export function viewOf(known: Known, toWall: (at: number) => number): SessionState {
  const { held, rules, standing, user } = known
  const { status, reason } = standing
  const deadline = heldDeadline(known)
  const blank = { status, steppedUp: false, interruptedWrite: false }
  if (status === 'signed-out') return blank
  if (!held || !deadline) return { ...blank, endReason: reason, identity: user?.identity }
  const expiresAt = toWall(deadline.endsAt)
  return {
    ...blank,
    token: held.token,
    claims: held.claims,
    identity: user?.identity,
    credentials: user?.credentials,
    steppedUp: held.steppedUp,
    expiresAt,
    warnAt: expiresAt - rules.warnBeforeMs,
    decidedBy: deadline.decidedBy,
  }
}
