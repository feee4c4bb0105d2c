import { WeavrError } from './WeavrError.js'

/** The server could not be reached: try again. Nothing is known about whether a write arrived. */
export class NetworkError extends WeavrError {
  override readonly name = 'NetworkError'
  declare readonly code: 'network'

  /** @param cause see `loggableCause` */
  constructor(cause?: Error) {
    super('The server could not be reached. Try again.', 'network', cause && { cause })
  }
}
