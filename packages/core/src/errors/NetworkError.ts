import { WeavrError } from './WeavrError.js'

/** The server could not be reached: try again. Nothing is known about whether a write arrived. */
export class NetworkError extends WeavrError {
  override readonly name = 'NetworkError'
  declare readonly code: 'network'

  // Without what was caught: it may quote a header that could not be sent, and with it the token.
  constructor() {
    super('The server could not be reached. Try again.', 'network')
  }
}
