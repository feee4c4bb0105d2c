import type { SessionStep, StepCause } from '@weavr-kit/core'

/** Which steps are shown. */
export type StepFilterName = 'all' | 'endsAndStarts' | 'requests' | 'tabs' | 'refused'

const causedBy =
  (...causes: StepCause[]) =>
  ({ cause }: SessionStep) =>
    causes.includes(cause)
const ledTo =
  (...names: string[]) =>
  ({ effects }: SessionStep) =>
    effects.some((effect) => names.includes(effect))

const isAnsweredRequest = causedBy('accepted', 'rejected', 'extended')
const isRefused = causedBy('refused')
const isTurningPoint = causedBy('start', 'sign-out', 'rejected')
const startsOrEnds = ledTo('started', 'end', 'ended')
const isHeard = causedBy('heard')
const tells = ledTo('tell')
const asksWeavr = ledTo('keep-alive')

export const stepFilters: Record<StepFilterName, (step: SessionStep) => boolean> = {
  all: () => true,
  endsAndStarts: (step) => isTurningPoint(step) || startsOrEnds(step),
  requests: (step) => isAnsweredRequest(step) || isRefused(step) || asksWeavr(step),
  tabs: (step) => isHeard(step) || tells(step),
  refused: isRefused,
}
