import { sayEnd } from './endSession.js'
import { addRegister } from './joinRegisters.js'
import { highestTerm, NO_TERM, type HeldSignIn } from './Known.js'
import { lookAtTime } from './lookAtTime.js'
import { nameUser, type SessionUser } from './SignInRecord.js'
import { act, settleRevoke, tell, type Turn } from './Turn.js'

/** What a sign-in starts with. */
export interface StartParams {
  user: SessionUser
  signIn: Pick<HeldSignIn, 'id' | 'token' | 'claims' | 'ceilingMs' | 'steppedUp'>
  /** How long ago the request that produced the token was sent. */
  ageMs: number
}

/** Somebody signed in here: later than all that this tab has heard of. */
export function startSession(turn: Turn, { user, signIn, ageMs }: StartParams): void {
  const { next, glance } = turn
  const { now } = glance
  if (next.user && nameUser(next.user) !== nameUser(user)) sayEnd(turn, 'replaced')
  settleRevoke(turn)
  next.question = undefined
  // Before the page listens nobody was heard, so the sign-in gets its term when that has been made up for.
  const term = next.loadedAt === 0 ? NO_TERM : highestTerm(next) + 1
  const held = { ...signIn, term, startedAt: now, tokenAt: now - ageMs, warnedOfAt: 0 }
  hold(turn, user, held, now)
  lookAtTime(turn, { isSure: true, mover: 'press' })
  if (next.held) tell(turn)
}

/** This tab goes on with a sign-in: its own, one of another tab, or one that was kept over a reload. */
export function hold(turn: Turn, user: SessionUser, held: HeldSignIn, actedAt = 0): void {
  const { next } = turn
  const told = { user, heardTerm: held.term, payerAt: 0, inputAt: 0 }
  next.registers = addRegister(next.registers, nameUser(user), told)
  if (!next.held) next.standing = { status: 'signed-out' }
  // What goes on here must not be revoked because no other tab said so.
  if (next.question?.held?.id === held.id) next.question = undefined
  next.user = user
  next.held = held
  // Opening this page was an act of the payer.
  const at = Math.max(actedAt, next.loadedAt)
  act(turn, at, at)
}
