import { WeavrError } from './WeavrError.js'

/** The server could not be reached: try again. Nothing is known about whether a write arrived. */
export class NetworkError extends WeavrError {
  override readonly name = 'NetworkError'

  constructor(cause?: unknown) {
    super('The server could not be reached. Try again.', { code: 'network', cause })
  }
}
