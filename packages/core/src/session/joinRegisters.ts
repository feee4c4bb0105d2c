import type { EndReason } from './SessionState.js'
import type { Register, Registers, SaidEnd, SignInRecord } from './SignInRecord.js'

/** Where two tabs said different ends of one sign-in, the later of these stands. */
const ENDS: readonly SaidEnd['reason'][] = ['replaced', 'rejected']

/** True for what may be said of a sign-in that is over, other than by signing out. */
export const isEnd = (value: unknown): value is SaidEnd['reason'] => ENDS.includes(value as SaidEnd['reason'])

interface Ordered {
  term: number
  id: string
}

/** Positive where `a` covers `b`, negative where `b` covers `a`, 0 where they are copies of one. */
export function compareTerms(a: Ordered, b: Ordered): number {
  if (a.term !== b.term) return a.term - b.term
  if (a.id === b.id) return 0
  // Two tabs signed in at once: which of them stands is no matter, as long as all tabs agree.
  return a.id > b.id ? 1 : -1
}

/**
 * Why a sign-in is over, where somebody said so. A sign-out reaches isolated tabs too, the other ends those
 * that share.
 */
export function saidEndOf(
  { firstTerm, id }: SignInRecord,
  { leftTerm, over }: Register,
  shares: boolean,
): EndReason | undefined {
  if (firstTerm <= leftTerm) return 'signed-out'
  return shares && over && compareTerms({ term: firstTerm, id }, over) <= 0 ? over.reason : undefined
}

/** The sign-in that covers the other; of two copies, the later of each moment. */
export function joinSignIns(
  a: SignInRecord | undefined,
  b: SignInRecord | undefined,
): SignInRecord | undefined {
  if (!a || !b) return a ?? b
  const order = compareTerms(a, b)
  if (order !== 0) return order > 0 ? a : b
  return {
    id: a.id,
    term: a.term,
    firstTerm: Math.min(a.firstTerm, b.firstTerm),
    startedAt: Math.max(a.startedAt, b.startedAt),
    tokenAt: Math.max(a.tokenAt, b.tokenAt),
    ceilingMs: earlier(a.ceilingMs, b.ceilingMs),
    warnedOfAt: Math.max(a.warnedOfAt, b.warnedOfAt),
    steppedUp: a.steppedUp || b.steppedUp,
  }
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
}

function joinEnds(a: SaidEnd | undefined, b: SaidEnd | undefined): SaidEnd | undefined {
  if (!a || !b) return a ?? b
  const order = compareTerms(a, b) || ENDS.indexOf(a.reason) - ENDS.indexOf(b.reason)
  return order >= 0 ? a : b
}

/**
 * What two tabs know of one user, together. Idempotent, commutative and associative, so that the order, the
 * repetition and the loss of messages cannot matter; and no clock is later afterwards than the latest that
 * one of the two had.
 */
export function joinRegisters(a: Register, b: Register): Register {
  return {
    user: a.user,
    heardTerm: Math.max(a.heardTerm, b.heardTerm),
    leftTerm: Math.max(a.leftTerm, b.leftTerm),
    over: joinEnds(a.over, b.over),
    payerAt: Math.max(a.payerAt, b.payerAt),
    inputAt: Math.max(a.inputAt, b.inputAt),
    latest: joinSignIns(a.latest, b.latest),
  }
}

/** What is known of all users, with what is told of one. */
export function addRegister(registers: Registers, name: string, told: Register): Registers {
  const before = registers[name]
  return { ...registers, [name]: before ? joinRegisters(before, told) : told }
}
