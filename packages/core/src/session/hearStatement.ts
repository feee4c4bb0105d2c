import type { TabStatement } from './Effect.js'
import { followEnd, leave } from './endSession.js'
import { addRegister, compareSignIns, joinSignIns } from './joinRegisters.js'
import { deadlineIn, isAsked, isLate, leastAnswerMs, registerOf } from './Known.js'
import { giveTerm, lookAtTime } from './lookAtTime.js'
import { readClaims } from './readClaims.js'
import { nameUser, type SessionUser, type SignInRecord } from './SignInRecord.js'
import { hold } from './startSession.js'
import { askFor, learn, tell, type Turn } from './Turn.js'

/** Joins what another tab tells to what this one knows, and follows from it. `statement` has its moments in this tab's time. */
export function hearStatement(turn: Turn, statement: TabStatement): void {
  const { next } = turn
  // Asked before anything is learned: what waits in a thawed queue may be old.
  const wasLate = isLate(next, turn.glance)
  for (const told of statement.registers) next.registers = addRegister(next.registers, nameUser(told.user), told)
  giveTerm(turn)
  followLatest(turn, statement)
  const isSure = hearAnswer(turn, statement)
  takeUp(turn, statement)
  if (wasLate && next.held && !isSure) askFor(turn, 'certainty')
  lookAtTime(turn, { isSure })
  // After what was heard, so that nothing goes out that another tab knew to be over.
  if (statement.question !== undefined) tell(turn, statement.question)
}

/** What covers the held sign-in: an end, or a later sign-in of the same user whose token came along. */
function followLatest(turn: Turn, { shared }: TabStatement) {
  const { next } = turn
  const { held, rules } = next
  const latest = registerOf(next)?.latest
  if (!held || !latest) return
  const covers = compareSignIns(latest, held) > 0
  const isSame = latest.id === held.id
  if (latest.end && (isSame || covers) && (rules.shares || latest.end === 'signed-out')) return followEnd(turn, latest.end)
  if (!rules.shares) return
  if (isSame) next.held = { ...held, ...joinSignIns(latest, { ...held, term: latest.term }), term: Math.max(latest.term, held.term) }
  else if (covers && shared?.signInId === latest.id && leftMs(turn, latest, shared.user) > 0) {
    next.held = { ...latest, token: shared.token, claims: readClaims(shared.token) }
  }
}

/** An answer to this tab's own question. True when it shows that the held sign-in lives. */
function hearAnswer(turn: Turn, { answer, holds, shared }: TabStatement): boolean {
  const { next } = turn
  const { held, question, standing, user } = next
  if (!question || question.name !== answer || isAsked(question, turn.glance.now)) return false
  if (question.isFor === 'revoke' && question.held?.id === shared?.signInId) next.question = undefined
  if (!held || !user) return false
  if (question.isFor === 'choice') {
    // A tab that was just opened goes with the latest of the users who are signed in elsewhere.
    const latest = shared && next.registers[nameUser(shared.user)]?.latest
    const isAnothers = shared && nameUser(shared.user) !== nameUser(user)
    if (!isAnothers || latest?.id !== shared.signInId || latest.end || compareSignIns(latest, held) <= 0) return false
    leave(turn, 'replaced')
    next.standing = { status: 'signed-out' }
    return false
  }
  // What was kept over a reload but is held elsewhere came with a copy of the tab: it belongs to the other.
  const isCopy = standing.status === 'signed-out' && holds === held.id
  if (isCopy) next.held = undefined
  if (!isCopy && shared?.signInId !== held.id) return false
  next.question = undefined
  return true
}

/** How long a sign-in lives, by the limits of this tab. */
function leftMs({ next, glance }: Turn, record: SignInRecord, user: SessionUser): number {
  const register = next.registers[nameUser(user)]
  return register ? deadlineIn(next, record, register).endsAt - glance.now : 0
}

/** Takes up a session that lives in another tab, if this tab has none and may. */
function takeUp(turn: Turn, { limits, shared }: TabStatement) {
  const { next } = turn
  const { held, registers, rules } = next
  if (held || !shared || !rules.shares) return
  const latest = registers[nameUser(shared.user)]?.latest
  if (!latest || latest.id !== shared.signInId || latest.end) return
  // So little that a person could not answer the warning.
  if (leftMs(turn, latest, shared.user) < leastAnswerMs(rules)) return
  if (!mayFollow(turn, shared.user, latest, limits)) return
  hold(turn, shared.user, { ...latest, token: shared.token, claims: readClaims(shared.token) })
}

/** Whether the way this tab's last session ended leaves it free to follow another tab into this one. */
function mayFollow(turn: Turn, user: SessionUser, latest: SignInRecord, limits: TabStatement['limits']): boolean {
  const { rules, standing, user: mine } = turn.next
  if (standing.status !== 'ended') return true
  // Another user's session is none of its business, and who signed out here comes back here.
  if (!mine || nameUser(mine) !== nameUser(user) || standing.reason === 'signed-out') return false
  if (standing.signInId !== latest.id) return true
  if (standing.saidEnd) {
    // It goes on, under a higher term, where its end was not heard: said again.
    learn(turn, { latest: { ...latest, end: standing.saidEnd } })
    tell(turn)
    return false
  }
  // By other limits the session may have been over for this tab already when the payer acted in the other.
  return rules.lifetimeMs === limits.lifetimeMs && rules.payerIdleMs === limits.payerIdleMs
}
