import { deadlineOf, type Deadline, type Limits } from './deadlineOf.js'
import type { EndReason, SessionClaims } from './SessionState.js'
import {
  nameUser,
  type Register,
  type Registers,
  type SessionUser,
  type SignInRecord,
} from './SignInRecord.js'

/** The options that decide what time means for a session. */
export interface SessionRules extends Limits {
  warnBeforeMs: number
  backgroundIdleMs: number
  keepAlive: 'prompt' | 'on-input'
  /** Whether tabs of the same user share one sign-in, or each has its own. */
  shares: boolean
}

/** The sign-in that this tab acts with. */
export interface HeldSignIn extends SignInRecord {
  token: string
  /**
   * The deadline that this tab itself has warned of. Not told: a tab by other limits warns of another
   * deadline, and neither may take the other's for its own.
   */
  warnedHereOfAt?: number
  claims?: SessionClaims
}

/**
 * Where the session stands as far as anybody here was shown: the status, and after an end why, and of which
 * sign-in.
 */
export interface Standing {
  status: 'signed-out' | 'active' | 'expiring' | 'ended'
  reason?: EndReason
  signInId?: string
}

/** A question to the other tabs whose answers this tab goes by, until it has run out. */
export interface Question {
  name: string
  askedAt: number
  /**
   * `certainty`: whether this tab may believe itself; until it knows, its status stands still.
   * `choice`: whose session a tab takes up that was just opened. `revoke`: whether anybody uses the token of
   * a session that ended here.
   * `later`: whether anybody has a later sign-in of this user, of which this tab has heard without its token.
   */
  isFor: 'certainty' | 'choice' | 'revoke' | 'later'
  /** What is revoked when nobody claims it by then. */
  held?: HeldSignIn
  /**
   * Sign-ins that another tab has said meanwhile that it has, though it may wait itself and tell no token
   * yet.
   */
  elsewhere?: readonly string[]
}

/** All that one tab knows of its session, as a value. Moments are in this tab's session time. */
export interface Known {
  rules: SessionRules
  /** A name of this tab, new with each page load. */
  tab: string
  /** What was heard and said, by user. What this tab holds is not in it. */
  registers: Registers
  /** Whose session is, or was last, in this tab. */
  user?: SessionUser
  held?: HeldSignIn
  standing: Standing
  /** When the page was loaded, which is an act of the payer; 0 before the first `connect`. */
  loadedAt: number
  question?: Question
  /** How many questions this tab has asked. */
  questions: number
  /** The moments that the other tabs were told last, or told themselves. */
  told: { tokenAt: number; payerAt: number }
  /** When input last sent a keep-alive. */
  triedAt: number
}

/** What the shell sees at the moment of a step. */
export interface Glance {
  /** Session time, milliseconds. */
  now: number
  isVisible: boolean
  /** A prompt is mounted that shows the warning. */
  isPrompted: boolean
  /** The page listens: to the payer, and where there is a channel, to other tabs. */
  isConnected: boolean
  /** There is a channel on which other tabs could answer. */
  canAsk: boolean
}

/** Of a sign-in that began before this tab could hear of others. */
export const NO_TERM = 0
/** How long a tab waits for the others. */
const ANSWER_WAIT_MS = 250
/** A timer this late means that the tab was frozen or asleep. */
export const LATE_MS = 1_000

export function firstKnown(tab: string, rules: SessionRules): Known {
  const standing: Standing = { status: 'signed-out' }
  return {
    rules,
    tab,
    registers: {},
    standing,
    loadedAt: 0,
    questions: 0,
    told: { tokenAt: 0, payerAt: 0 },
    triedAt: 0,
  }
}

/** The register of the user whose session is in this tab. */
export const registerOf = ({ registers, user }: Known): Register | undefined =>
  user && registers[nameUser(user)]

/** When a sign-in ends by the limits of this tab. */
export function deadlineIn({ rules }: Known, record: SignInRecord, { payerAt }: Register): Deadline {
  return deadlineOf(record, payerAt, rules)
}

/** When the held sign-in ends; `undefined` without one. */
export function heldDeadline(known: Known): Deadline | undefined {
  const register = registerOf(known)
  return known.held && register && deadlineIn(known, known.held, register)
}

/** WCAG 2.2.1 gives a person at least 20 seconds to answer; a short warning a third of its time. */
export const leastAnswerMs = ({ warnBeforeMs }: Pick<SessionRules, 'warnBeforeMs'>): number =>
  Math.min(20_000, warnBeforeMs / 3)

/**
 * Whether somebody was warned of this deadline: it lies in the warning that they saw, whatever limits their
 * tab had.
 */
export function isWarned(
  { warnedOfAt, warnedHereOfAt = 0 }: Pick<HeldSignIn, 'warnedOfAt' | 'warnedHereOfAt'>,
  endsAt: number,
  { warnBeforeMs }: Pick<SessionRules, 'warnBeforeMs'>,
): boolean {
  // Tabs read each other's moments to a few milliseconds.
  const isOfThis = (at: number) => at > endsAt - warnBeforeMs && at <= endsAt + LATE_MS
  return isOfThis(warnedOfAt) || isOfThis(warnedHereOfAt)
}

/** The tab does not know whether it may believe itself. */
export const isUnsure = ({ question }: Known): boolean => question?.isFor === 'certainty'

/** How far the other tabs are behind, in milliseconds: the longer of the two clocks. */
export function untoldMs(known: Known): number {
  const { held, told } = known
  return held ? Math.max(held.tokenAt - told.tokenAt, (registerOf(known)?.payerAt ?? 0) - told.payerAt) : 0
}

/** Whether the question has been waited for long enough. */
export const isAsked = ({ askedAt }: Question, now: number): boolean => now >= askedAt + ANSWER_WAIT_MS

/** The next moment at which time alone changes the status. */
function boundaryOf({ rules, standing }: Known, endsAt: number): number {
  return standing.status === 'active' ? endsAt - rules.warnBeforeMs : endsAt
}

/**
 * True when the status should have changed more than a second ago: the tab was frozen or asleep, and may have
 * missed what others did.
 */
export function isLate(known: Known, { canAsk, now }: Glance): boolean {
  const deadline = heldDeadline(known)
  return (
    deadline !== undefined && canAsk && !isUnsure(known) && now - boundaryOf(known, deadline.endsAt) > LATE_MS
  )
}

/** The next moment at which time alone changes something. */
export function nextLookAt(known: Known): number {
  const { question } = known
  // Who was just opened and has no session yet waits for nothing.
  const isWaitedFor = question && (question.isFor !== 'choice' || question.held || known.held)
  const answeredBy = isWaitedFor ? question.askedAt + ANSWER_WAIT_MS : Infinity
  const deadline = heldDeadline(known)
  return deadline && !isUnsure(known) ? Math.min(answeredBy, boundaryOf(known, deadline.endsAt)) : answeredBy
}

/** The highest term that this tab has heard of. */
export function highestTerm({ registers, held }: Known): number {
  return Math.max(held?.term ?? 0, ...Object.values(registers).map(({ heardTerm }) => heardTerm))
}
