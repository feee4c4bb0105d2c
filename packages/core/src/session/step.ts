import type { Effect, TabStatement } from './Effect.js'
import { sayEnd } from './endSession.js'
import { hearStatement } from './hearStatement.js'
import { addRegister } from './joinRegisters.js'
import {
  isUnsure,
  nextLookAt,
  registerOf,
  untoldMs,
  type Glance,
  type HeldSignIn,
  type Known,
} from './Known.js'
import { lookAtTime } from './lookAtTime.js'
import type { EndReason, RequestIntent } from './SessionState.js'
import { nameUser, type Register } from './SignInRecord.js'
import { hold, startSession, type StartParams } from './startSession.js'
import { act, ask, askFor, changeHeld, report, tell, type Turn } from './Turn.js'

/** A session that storage kept: what was known of its user, with the sign-in and its token. */
export interface KeptSession {
  register: Register
  held: HeldSignIn
}

/** A request succeeded. `isPayers`: it was said to be the payer's, not taken for it. */
export interface Answer {
  type: 'accepted'
  signInId: string
  sentAt: number
  intent: RequestIntent
  isPayers: boolean
}

/** What happens to a session. Moments are in session time. */
export type SessionInput =
  /** The page listens from now on. */
  | { type: 'connect'; kept?: KeptSession }
  /** Time may have passed. */
  | { type: 'look' }
  /** The page came into view. */
  | { type: 'shown' }
  | ({ type: 'start' } & StartParams)
  | { type: 'input' }
  | Answer
  | { type: 'rejected'; signInId: string }
  /** The payer pressed, and the request that this was for has succeeded. */
  | { type: 'extended'; pressedAt: number }
  | { type: 'stepped-up' }
  | { type: 'sign-out' }
  /** A request was not let go. Changes nothing: for who observes. */
  | { type: 'refused'; intent: RequestIntent; reason: EndReason | 'paused' }
  | { type: 'heard'; statement: TabStatement }

/** A step as it was taken, with all that is known: for who observes. */
export interface ObservedStep {
  input: SessionInput
  known: Known
  effects: readonly Effect[]
  /** Session time. */
  at: number
  /** Epoch milliseconds of a session time. */
  toWall(at: number): number
}

/** Input counts this often: more would only cost. */
const INPUT_EVERY_MS = 900
/**
 * Moments are told when the others are so far behind, and so about once a second; an end, a start and a
 * step-up at once.
 */
const TELL_FROM_MS = 1_000
/** How often input may send a keep-alive. */
const TRY_EVERY_MS = 60_000

/**
 * The rules of a session, all of them: from what a tab knows and what happens to it follow what it knows then
 * and what is to be done. No clock, no channel, no callback: `glance` says what time it is. Read it beside
 * `docs/decisions/0010-session-as-steps.md`.
 */
export function step(known: Known, input: SessionInput, glance: Glance): { known: Known; effects: Effect[] } {
  const turn: Turn = { next: { ...known }, effects: [], glance }
  takeStep(turn, input)
  const { next, effects } = turn
  // What moved by less can wait: a second early is early enough.
  if (!isUnsure(next) && untoldMs(next) >= TELL_FROM_MS) tell(turn)
  return { known: next, effects }
}

type Rules = {
  [Type in SessionInput['type']]: (turn: Turn, input: Extract<SessionInput, { type: Type }>) => void
}

/** What each input does. */
const rules: Rules = {
  connect: (turn, { kept }) => connect(turn, kept),
  start: startSession,
  heard: (turn, { statement }) => hearStatement(turn, statement),
  look: (turn) => lookAtTime(turn),
  shown(turn) {
    lookAtTime(turn)
    if (turn.glance.canAsk && !isUnsure(turn.next)) ask(turn)
  },
  // Before the time is asked for: who signs out at the last moment has signed out.
  'sign-out'(turn) {
    sayEnd(turn, 'signed-out')
    lookAtTime(turn)
  },
  input: inTime(hearInput),
  accepted: inTime(countAnswer),
  rejected: inTime((turn, { signInId }) => {
    if (turn.next.held?.id === signInId) sayEnd(turn, 'rejected')
  }),
  extended: inTime((turn, { pressedAt }) => extend(turn, pressedAt)),
  'stepped-up': inTime(stepUp),
  // For who observes.
  refused() {},
}

/** For what counts only while the session is not over. */
function inTime<Input>(rule: (turn: Turn, input: Input) => void): (turn: Turn, input: Input) => void {
  return (turn, input) => {
    lookAtTime(turn)
    if (turn.next.held) rule(turn, input)
  }
}

function takeStep<Type extends SessionInput['type']>(
  turn: Turn,
  input: Extract<SessionInput, { type: Type }>,
) {
  const rule: Rules[Type] = rules[input.type]
  rule(turn, input)
}

function connect(turn: Turn, kept: KeptSession | undefined) {
  const { next, glance } = turn
  const isFirst = next.loadedAt === 0
  next.loadedAt ||= glance.now
  if (kept) {
    next.registers = addRegister(next.registers, nameUser(kept.register.user), kept.register)
    hold(turn, kept.register.user, kept.held)
  }
  if (!glance.canAsk) return lookAtTime(turn)
  // Who was away, or comes from storage, may have missed an end. What began here before the page listened
  // cannot have.
  askFor(turn, next.held && (kept || !isFirst) ? 'certainty' : 'choice')
  // An isolated tab may be a copy of one that still has the session, so it shows nothing before it is
  // answered.
  if (kept && next.rules.shares) lookAtTime(turn, { isSure: true })
}

/** The moment before which input changes nothing: it comes by the hundred a second. */
export function inputCountsAt(known: Known): number {
  const inputAt =
    known.standing.status === 'active' ? (registerOf(known)?.inputAt ?? 0) + INPUT_EVERY_MS : Infinity
  return Math.min(inputAt, nextLookAt(known))
}

function hearInput(turn: Turn) {
  const { next, effects, glance } = turn
  const { held, rules, standing, triedAt } = next
  const { now } = glance
  const inputAt = registerOf(next)?.inputAt ?? 0
  // While the warning is up a stray bump must not make it vanish unread.
  if (!held || isUnsure(next) || standing.status !== 'active' || now - inputAt < INPUT_EVERY_MS) return
  act(turn, now, now)
  const isQuiet = now > held.tokenAt + rules.lifetimeMs / 2
  if (rules.keepAlive !== 'on-input' || !isQuiet || now - triedAt < TRY_EVERY_MS) return
  next.triedAt = now
  effects.push({ type: 'keep-alive' })
}

/**
 * Whether an answer changes anything: pages send hundreds of requests in the same moment, and the first
 * answer says it all.
 */
export function answerCounts({ held }: Known, { signInId, sentAt, isPayers }: Answer): boolean {
  return held?.id === signInId && (isPayers || sentAt > held.tokenAt)
}

function countAnswer(turn: Turn, { signInId, sentAt, intent, isPayers }: Answer) {
  const { held } = turn.next
  // An answer to an older token says nothing about the one that replaced it.
  if (held?.id !== signInId) return
  if (sentAt > held.tokenAt) changeHeld(turn, { tokenAt: sentAt })
  if (isPayers) act(turn, sentAt)
  lookAtTime(turn, { mover: intent === 'keep-alive' ? 'press' : 'request' })
}

function extend(turn: Turn, pressedAt: number) {
  act(turn, pressedAt, pressedAt)
  lookAtTime(turn, { mover: 'press' })
  report(turn, { type: 'extended', by: 'press' })
}

function stepUp(turn: Turn) {
  changeHeld(turn, { steppedUp: true })
  tell(turn)
  report(turn, { type: 'stepped-up' })
}
