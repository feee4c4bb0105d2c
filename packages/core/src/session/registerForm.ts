import { isEnd } from './joinRegisters.js'
import type { Register, SaidEnd, SessionUser, SignInRecord } from './SignInRecord.js'

/** Turns a moment of one time into that of another. */
type MapMoment = (at: number) => number

/**
 * A register in the form in which it leaves this tab, for another one or for storage: with each moment
 * mapped.
 */
export function writeRegister({ latest, ...register }: Register, map: MapMoment): Register {
  return {
    ...register,
    payerAt: map(register.payerAt),
    inputAt: map(register.inputAt),
    latest: latest && {
      ...latest,
      startedAt: map(latest.startedAt),
      tokenAt: map(latest.tokenAt),
      warnedOfAt: map(latest.warnedOfAt),
    },
  }
}

const malformed = () => new TypeError('Malformed.')

export function text(value: unknown): string {
  if (typeof value !== 'string') throw malformed()
  return value
}

function number(value: unknown): number {
  if (!Number.isFinite(value)) throw malformed()
  return value as number
}

export function readUser({ identity, credentials }: SessionUser): SessionUser {
  return {
    identity: { type: text(identity.type) as never, id: text(identity.id) },
    credentials: credentials && { type: text(credentials.type) as never, id: text(credentials.id) },
  }
}

function readEnd({ term, id, reason }: SaidEnd): SaidEnd {
  if (!isEnd(reason)) throw malformed()
  return { term: number(term), id: text(id), reason }
}

function readSignIn({ id, term, firstTerm, ...record }: SignInRecord, map: MapMoment): SignInRecord {
  const { startedAt, tokenAt, ceilingMs, warnedOfAt, steppedUp } = record
  return {
    id: text(id),
    term: number(term),
    firstTerm: number(firstTerm),
    startedAt: map(number(startedAt)),
    tokenAt: map(number(tokenAt)),
    ceilingMs: ceilingMs === undefined ? undefined : number(ceilingMs),
    warnedOfAt: map(number(warnedOfAt)),
    steppedUp: steppedUp === true,
  }
}

/**
 * Reads what `writeRegister` wrote, whoever may have changed it since.
 * @throws {TypeError} for anything of another form.
 */
export function readRegister(
  { user, heardTerm, leftTerm, over, payerAt, inputAt, latest }: Register,
  map: MapMoment,
): Register {
  return {
    user: readUser(user),
    heardTerm: number(heardTerm),
    leftTerm: number(leftTerm),
    over: over && readEnd(over),
    payerAt: map(number(payerAt)),
    inputAt: map(number(inputAt)),
    latest: latest && readSignIn(latest, map),
  }
}
