import type { ReadingFetch } from './createAuthorizedFetch.js'

/** Where calls in the session's name go through that may need a step-up. While nobody has filled it, they fail with `StepUpRequiredError`. */
export interface StepUpSlot {
  /** Sends in place of `weavr.fetch`. */
  send?: ReadingFetch
}
