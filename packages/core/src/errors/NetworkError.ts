import { WeavrError } from './WeavrError.js'

/** The server could not be reached: try again. Nothing is known about whether a write arrived. */
export class NetworkError extends WeavrError {
  override readonly name = 'NetworkError'

  constructor(cause?: unknown) {
    super('The server could not be reached. Check the connection and try again.', { code: 'network', cause })
  }
}
