import type { ReadingFetch } from './createAuthorizedFetch.js'

/** Where calls in the session's name go through that may need a step-up. Until somebody puts another in place, they fail with `StepUpRequiredError`. */
export interface StepUpSlot {
  send: ReadingFetch
}
