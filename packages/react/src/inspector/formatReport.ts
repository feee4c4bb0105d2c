import type { Inspection } from './SessionInspector.js'

const toTime = (at: number) => new Date(at).toISOString()
const toSpan = (span: { from: number; to: number } | undefined) =>
  span && { from: toTime(span.from), to: toTime(span.to) }

/** The inspection as JSON, to be pasted where a fault is reported. As it is shown: no token, no user. */
export function formatReport({ at, status, endReason, limits, tabs, entries }: Inspection): string {
  const report = {
    at: toTime(at),
    status,
    endReason,
    limits: limits && {
      token: toSpan(limits.token),
      payer: toSpan(limits.payer),
      ceiling: toSpan(limits.ceiling),
      decidedBy: limits.decidedBy,
    },
    otherTabs: tabs.map(({ name, lastHeardAt }) => ({ name, lastHeardAt: toTime(lastHeardAt) })),
    // Named one by one: what a step may hold one day is not told by itself.
    steps: entries.map(({ count, lastAt, step }) => ({
      at: toTime(step.at),
      ...(count > 1 && { count, lastAt: toTime(lastAt) }),
      cause: step.cause,
      intent: step.intent,
      reason: step.reason,
      tab: step.tab,
      effects: step.effects,
      status: step.status,
    })),
  }
  return JSON.stringify(report, null, 2)
}
