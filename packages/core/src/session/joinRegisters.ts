import type { EndReason } from './SessionState.js'
import type { Register, Registers, SignInRecord } from './SignInRecord.js'

/** Where two tabs said different ends of one sign-in, the later of these stands. */
const ENDS: readonly (EndReason | undefined)[] = [undefined, 'token-expired', 'payer-idle', 'replaced', 'rejected']

/** True for what may be said of a sign-in that is over. */
export const isEnd = (value: unknown): value is EndReason => value !== undefined && ENDS.includes(value as EndReason)

/** Positive where `a` covers `b`, negative where `b` covers `a`, 0 where they are copies of one. */
export function compareSignIns(a: SignInRecord, b: SignInRecord): number {
  if (a.term !== b.term) return a.term - b.term
  if (a.id === b.id) return 0
  // Two tabs signed in at once: which of them stands is no matter, as long as all tabs agree.
  return a.id > b.id ? 1 : -1
}

/** The sign-in that covers the other; of two copies, the later of each moment. */
export function joinSignIns(a: SignInRecord | undefined, b: SignInRecord | undefined): SignInRecord | undefined {
  if (!a || !b) return a ?? b
  const order = compareSignIns(a, b)
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
    end: ENDS[Math.max(ENDS.indexOf(a.end), ENDS.indexOf(b.end))],
  }
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
}

/**
 * What two tabs know of one user, together. Idempotent, commutative and associative, so that the order, the repetition and the loss
 * of messages cannot matter; and no clock is later afterwards than the latest that one of the two had.
 */
export function joinRegisters(a: Register, b: Register): Register {
  return {
    user: a.user,
    heardTerm: Math.max(a.heardTerm, b.heardTerm),
    leftTerm: Math.max(a.leftTerm, b.leftTerm),
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
