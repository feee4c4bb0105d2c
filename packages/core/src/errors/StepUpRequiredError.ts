import { ApiError } from './ApiError.js'

/**
 * The call needs a stepped-up session (`403 STEP_UP_REQUIRED`): step up, then call again. The session lives
 * on.
 */
export class StepUpRequiredError extends ApiError<'STEP_UP_REQUIRED'> {
  override readonly name = 'StepUpRequiredError'
}
