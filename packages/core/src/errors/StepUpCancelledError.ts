import { WeavrError } from './WeavrError.js'

/**
 * The payer chose not to step the session up, so the call was not carried out. The session lives on: ask
 * again when they want it.
 */
export class StepUpCancelledError extends WeavrError {
  override readonly name = 'StepUpCancelledError'
  declare readonly code: 'step-up-cancelled'

  constructor() {
    super(
      'The payer cancelled the step-up that this call needs. Nothing was carried out.',
      'step-up-cancelled',
    )
  }
}
