import { WeavrError } from './WeavrError.js'

/**
 * A write went out and no answer says what became of it: it may have been carried out, or may be yet. Look at
 * what it would have changed before it is asked for anew. Where Weavr takes an `idempotency-ref`, the same
 * variables from the same hook go out with the same one, so that Weavr carries the write out once however
 * often it is pressed.
 */
export class OutcomeUnknownError extends WeavrError {
  override readonly name = 'OutcomeUnknownError'
  declare readonly code: 'outcome-unknown'
  /** What the last try failed with: an error of the kit, which quotes nothing. Not part of `toJSON()`. */
  declare readonly cause: WeavrError

  constructor(cause: WeavrError) {
    super(
      'No answer says whether this was carried out. Look at what it would have changed before asking for it anew.',
      'outcome-unknown',
      { cause },
    )
  }
}
