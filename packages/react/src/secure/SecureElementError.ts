import { WeavrError } from '@weavr-kit/core'

const messages = {
  'secure-script':
    'The script of Weavr’s secure UI did not load. Try again; if it never loads, allow its origin in the page’s policy.',
  'secure-not-ready':
    'A secure input is not there yet, or no longer. Nothing was sent. Wait until it is ready.',
  'secure-empty': 'A secure input is empty. Ask for it beside the input.',
  'confirmation-differs': 'The repetition is not what was typed first. Ask for both again.',
  'secure-refused': 'Weavr’s secure UI gave no token. Try again.',
  'secure-no-answer': 'Weavr’s secure UI did not answer in time. Try again.',
  'secure-not-linked':
    'Weavr’s secure UI did not take the session’s token. Try again; if it never does, sign in again.',
  'secure-not-shown': 'Weavr’s secure UI could not show this. Step up, then try again.',
  'secure-flow': 'The verification flow could not go on. Start the check again.',
}

export type SecureElementErrorCode = keyof typeof messages

/**
 * A secure element could not do its part: say so where it stands, and offer to try again.
 * Nothing was sent to Weavr's API. Never holds what was typed, nor what the script said.
 */
export class SecureElementError extends WeavrError {
  override readonly name = 'SecureElementError'
  declare readonly code: SecureElementErrorCode
  /** The names of the inputs that are meant. */
  readonly inputs: readonly string[]

  constructor(code: SecureElementErrorCode, inputs: readonly string[] = []) {
    super(messages[code], code)
    this.inputs = inputs
  }
}
