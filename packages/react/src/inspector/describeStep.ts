import type { SessionStep } from '@weavr-kit/core'
import { formatMoment } from './formatMoment.js'
import { inspectorMessages } from './inspectorMessages.js'
import { shortTabName } from './shortTabName.js'
import type { StepEntry } from './StepEntry.js'

const { steps: words } = inspectorMessages

/** What an entry of the log says in words. */
export interface StepDescription {
  cause: string
  /** More about the cause: which tab, why, how often. */
  details: string[]
  effects: string
}

export function describeStep({ step, count, lastAt }: StepEntry): StepDescription {
  const details = [
    step.tab === undefined ? undefined : words.fromTab(shortTabName(step.tab)),
    step.reason === undefined ? undefined : describeReason(step.reason),
    count === 1 ? undefined : `${words.times(count)}, ${words.until(formatMoment(lastAt))}`,
  ]
  return {
    cause: words.causes[step.cause],
    details: details.filter((detail) => detail !== undefined),
    effects: step.effects.map((effect) => words.effects[effect] ?? effect).join(', '),
  }
}

function describeReason(reason: NonNullable<SessionStep['reason']>): string {
  return words.reason(reason, reason === 'paused' ? words.paused : words.endReasons[reason])
}
