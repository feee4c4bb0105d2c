import type { SessionLimits } from '@weavr-kit/core'
import { formatSpan } from './formatSpan.js'
import { inspectorMessages } from './inspectorMessages.js'
import type { LimitName } from './LimitName.js'

const { limits: words } = inspectorMessages

/** The limits that there are, in the order in which they are shown. */
export function limitNamesOf({ ceiling }: SessionLimits): LimitName[] {
  return ceiling ? ['token', 'payer', 'ceiling'] : ['token', 'payer']
}

/** Which limit decides, and by how much. */
export function explainDeadline(limits: SessionLimits): string {
  const { decidedBy } = limits
  const endOf = (name: LimitName) => limits[name]?.to ?? Infinity
  const others = limitNamesOf(limits).filter((name) => name !== decidedBy)
  const next = others.reduce((earliest, name) => (endOf(name) < endOf(earliest) ? name : earliest))
  const marginMs = Math.round(endOf(next) - endOf(decidedBy))
  const name = words.names[decidedBy]
  const nextName = words.names[next]
  if (marginMs === 0) return words.together(name, nextName)
  // An act and the request that it led to are some milliseconds apart.
  const margin =
    marginMs < 1_000 ? words.milliseconds(marginMs) : formatSpan(Math.round(marginMs / 1_000) * 1_000)
  return words.before(name, margin, nextName)
}
