import { heldDeadline, registerOf, type HeldSignIn, type Known } from './Known.js'
import type { EndReason } from './SessionState.js'
import { askFor, learn, recordOf, report, settleRevoke, statementOf, type Turn } from './Turn.js'

/**
 * Whether the other tabs were asked about a session before it ended, and whether one of them answered that it
 * lives.
 */
export type Asked = 'no' | 'answered' | 'unanswered'

/**
 * The session ends because of what this tab knows by itself: its time has run out, or so nearly that nobody
 * could answer a warning. Told to nobody, because who knows the same moments concludes the same; and whoever
 * had missed some takes the session up again on hearing of them.
 */
export function concludeEnd(turn: Turn, asked: Asked): void {
  const { held } = turn.next
  if (!held) return
  const reason = reasonOf(turn.next)
  dropSession(turn, reason)
  if (reason !== 'payer-idle' || asked === 'answered' || !mayRevoke(turn, held)) return
  if (asked === 'unanswered' || !turn.glance.canAsk) turn.effects.push({ type: 'revoke', token: held.token })
  else askFor(turn, 'revoke', held)
}

/** The session ends as a fact, which the other tabs are told and which is never undone. */
export function sayEnd(turn: Turn, reason: 'signed-out' | 'rejected' | 'replaced'): void {
  const { held, rules } = turn.next
  if (!held) return
  const heardTerm = Math.max(registerOf(turn.next)?.heardTerm ?? 0, held.term)
  // Whoever signs out means every sign-in that was heard of; the other ends of an isolated sign-in concern
  // nobody else.
  if (reason === 'signed-out') learn(turn, { heardTerm, leftTerm: heardTerm })
  else if (rules.shares) learn(turn, { heardTerm, over: { term: held.firstTerm, id: held.id, reason } })
  dropSession(turn, reason, { isTold: true })
}

/** The session ends because another tab said so. */
export function followEnd(turn: Turn, saidEnd: EndReason): void {
  dropSession(turn, saidEnd === 'signed-out' ? 'ended-elsewhere' : saidEnd)
}

/**
 * The session leaves this tab, for whatever reason. What was known of it stays, without its token, so that
 * this tab can answer.
 */
export function dropSession(turn: Turn, reason: EndReason, { isTold = false } = {}): void {
  const { next, effects } = turn
  if (!next.held) return
  if (next.rules.shares) learn(turn, { latest: recordOf(next.held) })
  next.standing = { status: 'ended', reason, signInId: next.held.id }
  next.held = undefined
  settleRevoke(turn)
  next.question = undefined
  effects.push({ type: 'end', known: { ...next }, reason, statement: isTold ? statementOf(next) : undefined })
  report(turn, { type: 'ended', reason })
}

/**
 * Why the time ran out. Where the payer did nothing after the call that last moved the token's clock, that is
 * idleness too.
 */
function reasonOf(known: Known): 'payer-idle' | 'token-expired' {
  const decidedBy = heldDeadline(known)?.decidedBy
  const wasIdle = (registerOf(known)?.payerAt ?? 0) <= (known.held?.tokenAt ?? 0)
  return decidedBy === 'payer' || (decidedBy === 'token' && wasIdle) ? 'payer-idle' : 'token-expired'
}

/**
 * One tab in view is enough: every call is taken from the programme's hundred a minute. One that listens no
 * more cannot ask first.
 */
function mayRevoke({ next, glance }: Turn, held: HeldSignIn): boolean {
  const isAlone = next.loadedAt === 0
  return (
    glance.isVisible && (glance.isConnected || isAlone) && held.tokenAt + next.rules.lifetimeMs > glance.now
  )
}
