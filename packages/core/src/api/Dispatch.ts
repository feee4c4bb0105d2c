import type { ReadingFetch } from './createAuthorizedFetch.js'

/**
 * Through here go all calls in the session's name, so that a step-up can stand in between. Until one does,
 * what needs it fails with `StepUpRequiredError`.
 */
export interface Dispatch {
  send: ReadingFetch
}
