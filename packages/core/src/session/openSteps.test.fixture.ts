import type { Effect, Report, TabStatement } from './Effect.js'
import { firstKnown, heldDeadline, type Glance, type Known, type SessionRules } from './Known.js'
import { alice } from './openSession.test.fixture.js'
import type { SessionUser } from './SignInRecord.js'
import { step, type SessionInput } from './step.js'

export const usualRules: SessionRules = {
  lifetimeMs: 300_000,
  payerIdleMs: 300_000,
  warnBeforeMs: 60_000,
  backgroundIdleMs: 60_000,
  keepAlive: 'prompt',
  shares: true,
}

export const aliceUser: SessionUser = { identity: alice, credentials: { type: 'ROOT', id: '1' } }

/** Freezes through and through, so that a step that changes what it was given throws. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

export interface StepResult {
  effects: Effect[]
  /** Kinds of effects, and of reports, in their order. */
  did: string[]
  said: TabStatement[]
  reports: Report[]
  revoked: string[]
}

function read(effects: Effect[]): StepResult {
  return {
    effects,
    did: effects.map((effect) => (effect.type === 'report' ? effect.report.type : effect.type)),
    said: effects.flatMap((effect) => (effect.type === 'tell' ? [effect.statement] : [])),
    reports: effects.flatMap((effect) => (effect.type === 'report' ? [effect.report] : [])),
    revoked: effects.flatMap((effect) => (effect.type === 'revoke' ? [effect.token] : [])),
  }
}

/** One tab as a value, whose page listens: steps are taken by hand, at moments that are given. */
export function openSteps(rules: Partial<SessionRules> = {}, tab = 'one') {
  let known = firstKnown(tab, { ...usualRules, ...rules })
  const glance: Glance = {
    now: 1_000_000,
    isVisible: true,
    isPrompted: true,
    isConnected: true,
    canAsk: true,
  }

  function take(input: SessionInput): StepResult {
    const result = step(freeze(known), freeze(input), { ...glance })
    known = result.known
    return read(result.effects)
  }

  take({ type: 'connect' })
  return {
    take,
    glance,
    known: (): Known => known,
    /** Lets time pass before the next step, milliseconds. */
    pass: (ms: number) => (glance.now += ms),
    look: () => take({ type: 'look' }),
    start: (id = 'first', user = aliceUser, ageMs = 0) =>
      take({ type: 'start', user, signIn: { id, token: `token-of-${id}`, steppedUp: false }, ageMs }),
    status: () => known.standing.status,
    reason: () => known.standing.reason,
    leftMs: () => (heldDeadline(known)?.endsAt ?? glance.now) - glance.now,
  }
}

export type OpenedSteps = ReturnType<typeof openSteps>

/** Tells one tab what another says, as it arrives where both count time alike. */
export const hear = (tab: OpenedSteps, statement: TabStatement | undefined): StepResult =>
  statement ? tab.take({ type: 'heard', statement }) : read([])
