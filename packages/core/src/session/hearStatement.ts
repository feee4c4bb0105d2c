import type { TabStatement } from './Effect.js'
import { dropSession, followEnd } from './endSession.js'
import { addRegister, compareTerms, joinSignIns, saidEndOf } from './joinRegisters.js'
import { deadlineIn, isAsked, isLate, isUnsure, leastAnswerMs, registerOf, type Known } from './Known.js'
import { askForLater } from './laterSignIn.js'
import { giveTerm, lookAtTime } from './lookAtTime.js'
import { readClaims } from './readClaims.js'
import { nameUser, type Register, type SessionUser, type SignInRecord } from './SignInRecord.js'
import { settleMoments } from './settleMoments.js'
import { hold } from './startSession.js'
import { askFor, tell, type Turn } from './Turn.js'

/**
 * Joins what another tab tells to what this one knows, and follows from it. `statement` has its moments in
 * this tab's time.
 */
export function hearStatement(turn: Turn, statement: TabStatement): void {
  const { next } = turn
  // Asked before anything is learned: what waits in a thawed queue may be old.
  const wasLate = isLate(next, turn.glance)
  for (const heard of statement.registers) {
    const name = nameUser(heard.user)
    const told = settleMoments(heard, next.registers[name], next.held)
    noteTold(next, told)
    next.registers = addRegister(next.registers, name, told)
  }
  // Another tab has the sign-in whose token was about to be revoked.
  if (next.question?.held && next.question.held.id === statement.holds)
    next.question = { ...next.question, held: undefined }
  giveTerm(turn)
  // Whose token comes along is known to live: that it warns since long does not make this tab late.
  const isFollowing = followLatest(turn, statement) && !wasLate && !isUnsure(next)
  const isSure = hearAnswer(turn, statement) || isFollowing
  takeUp(turn, statement)
  if (wasLate && next.held && !isSure) askFor(turn, 'certainty')
  askForLater(turn)
  noteHolder(next, statement)
  lookAtTime(turn, { isSure })
  correct(turn, statement)
  // After what was heard, so that nothing goes out that another tab knew to be over.
  if (statement.question !== undefined) tell(turn, statement.question)
}

/**
 * Tells a tab that has not heard that somebody said it is over. One that has heard goes on with another
 * sign-in, and would only answer.
 */
function correct(turn: Turn, { shared, registers }: TabStatement) {
  const name = shared && nameUser(shared.user)
  const register = name === undefined ? undefined : turn.next.registers[name]
  const { latest } = register ?? {}
  if (!register || !latest || !saidEndOf(latest, register, true)) return
  const told = registers.find(({ user }) => nameUser(user) === name)
  if (!told || !saidEndOf(latest, told, true)) tell(turn)
}

/** What another tab tells of the held sign-in need not be told again. */
function noteTold(next: Known, { latest, payerAt, user }: Register) {
  if (!next.user || nameUser(next.user) !== nameUser(user)) return
  const tokenAt = latest?.id === next.held?.id ? (latest?.tokenAt ?? 0) : 0
  next.told = { tokenAt: Math.max(next.told.tokenAt, tokenAt), payerAt: Math.max(next.told.payerAt, payerAt) }
}

/**
 * Whoever has the same sign-in by the same limits says nothing: while it waits itself, it will conclude what
 * this tab does.
 */
function noteHolder(next: Known, { holds, limits }: TabStatement) {
  const { held, question } = next
  if (!question || holds === undefined || (holds === held?.id && hasSameLimits(next, limits))) return
  next.question = { ...question, elsewhere: [...(question.elsewhere ?? []), holds] }
}

const hasSameLimits = ({ rules }: Known, limits: TabStatement['limits']) =>
  rules.lifetimeMs === limits.lifetimeMs && rules.payerIdleMs === limits.payerIdleMs

/**
 * What covers the held sign-in: an end, or a later sign-in of the same user whose token came along. True when
 * this tab goes on with that one.
 */
function followLatest(turn: Turn, { isStale, shared }: TabStatement): boolean {
  const { next } = turn
  const { held, rules } = next
  const register = registerOf(next)
  const saidEnd = held && register && saidEndOf(held, register, rules.shares)
  if (saidEnd) followEnd(turn, saidEnd)
  const latest = register?.latest
  if (!held || saidEnd || !rules.shares || !latest) return false
  if (latest.id === held.id) {
    const copy = { ...held, term: latest.term }
    next.held = { ...held, ...joinSignIns(latest, copy), term: Math.max(latest.term, held.term) }
  } else if (
    shared?.signInId === latest.id &&
    compareTerms(latest, held) > 0 &&
    leftMs(turn, latest, shared.user) > 0
  ) {
    next.held = { ...latest, token: shared.token, claims: readClaims(shared.token) }
    return !isStale
  }
  return false
}

/** An answer to this tab's own question. True when it shows that the held sign-in lives. */
function hearAnswer(turn: Turn, { answer, holds, shared }: TabStatement): boolean {
  const { next } = turn
  const { held, question, standing, user } = next
  if (!question || question.name !== answer || isAsked(question, turn.glance.now)) return false
  // That somebody else has the held sign-in as well says nothing of the later one.
  if (!held || !user || question.isFor === 'later') return false
  if (question.isFor === 'choice') {
    // A tab that was just opened goes with the latest of the users who are signed in elsewhere.
    const latest = liveSignInOf(turn, shared)
    const isAnothers = shared && nameUser(shared.user) !== nameUser(user)
    if (!isAnothers || !latest || compareTerms(latest, held) <= 0) return false
    dropSession(turn, 'replaced')
    next.standing = { status: 'signed-out' }
    return false
  }
  // What was kept over a reload but is held elsewhere came with a copy of the tab: it belongs to the other.
  const isCopy = standing.status === 'signed-out' && holds === held.id
  if (isCopy) {
    next.held = undefined
    turn.effects.push({ type: 'forget' })
  }
  if (!isCopy && shared?.signInId !== held.id) return false
  next.question = undefined
  return true
}

/** How long a sign-in lives, by the limits of this tab. */
function leftMs({ next, glance }: Turn, record: SignInRecord, user: SessionUser): number {
  const register = next.registers[nameUser(user)]
  return register ? deadlineIn(next, record, register).endsAt - glance.now : 0
}

/**
 * What is known of a sign-in whose token was told, if it is the latest of its user and nobody said that it is
 * over.
 */
function liveSignInOf({ next }: Turn, shared: TabStatement['shared']): SignInRecord | undefined {
  const register = shared && next.registers[nameUser(shared.user)]
  const latest = register?.latest
  return latest?.id === shared?.signInId && latest && !saidEndOf(latest, register, true) ? latest : undefined
}

/** Takes up a session that lives in another tab, if this tab has none and may. */
function takeUp(turn: Turn, { isStale, limits, shared }: TabStatement) {
  const { next } = turn
  const { held, rules } = next
  const latest = liveSignInOf(turn, shared)
  if (held || !shared || !latest || !rules.shares) return
  // So little that a person could not answer the warning.
  if (leftMs(turn, latest, shared.user) < leastAnswerMs(rules)) return
  if (!mayFollow(turn, shared.user, latest, limits)) return
  // What lay in the queue of a tab that was frozen may have ended since, in a message further behind.
  if (isStale) {
    const isAsking = next.question && !isAsked(next.question, turn.glance.now)
    if (turn.glance.canAsk && !isAsking) askFor(turn, 'choice')
    return
  }
  hold(turn, shared.user, { ...latest, token: shared.token, claims: readClaims(shared.token) })
}

/** Whether the way this tab's last session ended leaves it free to follow another tab into this one. */
function mayFollow(
  turn: Turn,
  user: SessionUser,
  latest: SignInRecord,
  limits: TabStatement['limits'],
): boolean {
  const { standing, user: mine } = turn.next
  if (standing.status !== 'ended') return true
  // Another user's session is none of its business, and who signed out here comes back here.
  if (!mine || nameUser(mine) !== nameUser(user) || standing.reason === 'signed-out') return false
  if (standing.signInId !== latest.id) return true
  // By other limits the session may have been over for this tab already when the payer acted in the other.
  return hasSameLimits(turn.next, limits)
}
