import type { Effect, Report, TabStatement } from './Effect.js'
import { addRegister } from './joinRegisters.js'
import { isUnsure, registerOf, type Glance, type HeldSignIn, type Known, type Question } from './Known.js'
import { nameUser, type Register, type SignInRecord } from './SignInRecord.js'

/**
 * A step under way. `next` is the step's own: its fields are set anew, what lies in them is never changed.
 */
export interface Turn {
  readonly next: Known
  readonly effects: Effect[]
  readonly glance: Glance
}

export function report({ next, effects }: Turn, event: Report): void {
  effects.push({ type: 'report', known: { ...next }, report: event })
}

/** Adds to what is known of the user whose session is in this tab. */
export function learn({ next }: Turn, told: Partial<Register>): void {
  const register = registerOf(next)
  if (!next.user || !register) return
  next.registers = addRegister(next.registers, nameUser(next.user), {
    ...register,
    latest: undefined,
    over: undefined,
    ...told,
  })
}

/** Changes the held sign-in. */
export function changeHeld({ next }: Turn, part: Partial<HeldSignIn>): void {
  if (!next.held) return
  next.held = { ...next.held, ...part }
}

/** The payer acted: with input, or (`inputAt` left out) by what a request was for. */
export function act(turn: Turn, payerAt: number, inputAt = 0): void {
  const register = registerOf(turn.next)
  if (!register || (payerAt <= register.payerAt && inputAt <= register.inputAt)) return
  learn(turn, { payerAt, inputAt })
}

/** What other tabs may know of the held sign-in. */
export function recordOf(held: HeldSignIn): SignInRecord {
  const { token: _token, claims: _claims, warnedHereOfAt: _own, ...record } = held
  return record
}

/**
 * What this tab tells of each user. Tabs that share tell of the sign-in they have; an isolated one tells
 * terms, ends and the payer's moments alone, because its sign-in is its own.
 */
function toldRegisters({ registers, held, rules, user }: Known): Register[] {
  const shares = rules.shares
  return Object.values(registers).map((register) => {
    if (!shares) return { ...register, latest: undefined }
    if (!held || !user || nameUser(user) !== nameUser(register.user)) return register
    const name = nameUser(user)
    const mine = { ...register, heardTerm: held.term, latest: recordOf(held) }
    return addRegister({ [name]: register }, name, mine)[name] ?? register
  })
}

/** What this tab says. The token goes along only where the tab knows that it may believe itself. */
export function statementOf(
  known: Known,
  { question, answer }: Pick<TabStatement, 'question' | 'answer'> = {},
): TabStatement {
  const { held, rules, tab, user } = known
  const mayShare = held && user && rules.shares && question === undefined && !isUnsure(known)
  return {
    tab,
    limits: { lifetimeMs: rules.lifetimeMs, payerIdleMs: rules.payerIdleMs },
    registers: toldRegisters(known),
    holds: held?.id,
    shared: mayShare ? { user, signInId: held.id, token: held.token } : undefined,
    question,
    answer,
  }
}

/** Tells the other tabs what this one knows. */
export function tell({ next, effects }: Turn, answer?: string): void {
  effects.push({ type: 'tell', statement: statementOf(next, { answer }) })
  next.told = { tokenAt: next.held?.tokenAt ?? 0, payerAt: registerOf(next)?.payerAt ?? 0 }
}

/** Asks the other tabs what they know. */
export function ask({ next, effects }: Turn): string {
  next.questions += 1
  const question = `${next.tab} ${next.questions}`
  effects.push({ type: 'tell', statement: statementOf(next, { question }) })
  return question
}

/**
 * Asks, and goes by the answers. What was asked before is settled by them too: a token that waits to be
 * revoked waits on.
 */
export function askFor(turn: Turn, isFor: Question['isFor'], held = turn.next.question?.held): void {
  const before = turn.next.question?.held
  if (before && before !== held) settleRevoke(turn)
  turn.next.question = { name: ask(turn), askedAt: turn.glance.now, isFor, held }
}

/** Gives up a token that nobody has claimed; one that has died meanwhile needs no call. */
export function settleRevoke({ next, effects, glance }: Turn): void {
  const { question } = next
  if (!question?.held) return
  const { token, tokenAt } = question.held
  if (tokenAt + next.rules.lifetimeMs > glance.now) effects.push({ type: 'revoke', token })
  next.question = { ...question, held: undefined }
}
