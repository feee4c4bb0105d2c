import { heldDeadline, registerOf, type Known } from './Known.js'
import type { Session } from './Session.js'
import type { SessionLimits, SessionStep } from './SessionStep.js'
import type { ObservedStep } from './step.js'

/**
 * Hears each step that a session takes, and each request that it refuses: for developers to look at. Never
 * holds a token.
 */
export function subscribeSteps(session: Session, listener: (step: SessionStep) => void): () => void {
  return session.observe((observed) => listener(describeStep(observed)))
}

function describeStep({ input, effects, known, at, toWall }: ObservedStep): SessionStep {
  return {
    at: toWall(at),
    cause: input.type,
    intent: 'intent' in input ? input.intent : undefined,
    reason: input.type === 'refused' ? input.reason : effects.find((effect) => effect.type === 'end')?.reason,
    tab: input.type === 'heard' ? input.statement.tab : undefined,
    effects: effects.map((effect) => (effect.type === 'report' ? effect.report.type : effect.type)),
    status: known.standing.status,
    limits: limitsOf(known, toWall),
  }
}

function limitsOf(known: Known, toWall: (at: number) => number): SessionLimits | undefined {
  const { held, rules } = known
  const register = registerOf(known)
  const deadline = heldDeadline(known)
  if (!held || !register || !deadline) return undefined
  const span = (from: number, lengthMs: number) => ({ from: toWall(from), to: toWall(from + lengthMs) })
  return {
    token: span(held.tokenAt, rules.lifetimeMs),
    payer: span(register.payerAt, rules.payerIdleMs),
    ceiling: held.ceilingMs === undefined ? undefined : span(held.startedAt, held.ceilingMs),
    decidedBy: deadline.decidedBy,
  }
}
