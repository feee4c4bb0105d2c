import { sayEnd } from './endSession.js'
import { addRegister } from './joinRegisters.js'
import { deadlineOf } from './deadlineOf.js'
import { highestTerm, leastAnswerMs, NO_TERM, registerOf, type HeldSignIn } from './Known.js'
import { lookAtTime } from './lookAtTime.js'
import { NO_SIGN_OUT, nameUser, type SessionUser } from './SignInRecord.js'
import { act, ask, report, settleRevoke, type Turn } from './Turn.js'

/** What a sign-in starts with. */
export interface StartParams {
  user: SessionUser
  signIn: Pick<HeldSignIn, 'id' | 'token' | 'claims' | 'ceilingMs' | 'steppedUp'>
  /** How long ago the request that produced the token was sent. */
  ageMs: number
  /** The highest term that other tabs of this browser have used, as far as storage knows. @default 0 */
  termsSoFar?: number
}

/** Somebody signed in here: later than all that this tab has heard of. */
export function startSession(turn: Turn, { user, signIn, ageMs, termsSoFar = 0 }: StartParams): void {
  const { next, glance } = turn
  const { now } = glance
  const { endsAt } = deadlineOf({ ...signIn, startedAt: now, tokenAt: now - ageMs }, now, next.rules)
  if (endsAt - now < leastAnswerMs(next.rules)) return dropLateSignIn(turn, user, signIn.id)
  if (next.user && nameUser(next.user) !== nameUser(user)) sayEnd(turn, 'replaced')
  settleRevoke(turn)
  next.question = undefined
  // Before the page listens nobody was heard, so the sign-in gets its term when that has been made up for.
  const term = next.loadedAt === 0 ? NO_TERM : Math.max(termsSoFar, highestTerm(next)) + 1
  const held = { ...signIn, term, firstTerm: term, startedAt: now, tokenAt: now - ageMs, warnedOfAt: 0 }
  hold(turn, user, held, now)
  // Nobody has heard of it.
  next.told = { tokenAt: 0, payerAt: 0 }
  lookAtTime(turn, { isSure: true, mover: 'press' })
}

/**
 * A sign-in whose answer comes so late that nobody could answer the warning any more: it ends without having
 * started, and ends no other.
 */
function dropLateSignIn(turn: Turn, user: SessionUser, signInId: string) {
  const { next, effects } = turn
  if (next.held) return
  next.user = user
  next.standing = { status: 'ended', reason: 'token-expired', signInId }
  effects.push({ type: 'end', known: { ...next }, reason: 'token-expired' })
  report(turn, { type: 'ended', reason: 'token-expired' })
  // Whoever wanted in here is welcome in the session of another tab.
  if (turn.glance.canAsk) ask(turn)
}

/** This tab goes on with a sign-in: its own, one of another tab, or one that was kept over a reload. */
export function hold(turn: Turn, user: SessionUser, held: HeldSignIn, actedAt = 0): void {
  const { next } = turn
  const told = { user, heardTerm: held.term, leftTerm: NO_SIGN_OUT, payerAt: 0, inputAt: 0 }
  next.registers = addRegister(next.registers, nameUser(user), told)
  if (!next.held) next.standing = { status: 'signed-out' }
  // What goes on here must not be revoked because no other tab said so.
  if (next.question?.held?.id === held.id) next.question = { ...next.question, held: undefined }
  next.user = user
  next.held = held
  next.told = { tokenAt: held.tokenAt, payerAt: registerOf(next)?.payerAt ?? 0 }
  // Opening this page was an act of the payer.
  const at = Math.max(actedAt, next.loadedAt)
  act(turn, at, at)
}
