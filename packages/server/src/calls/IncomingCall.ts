import type { ByteSource } from './ByteSource.js'
import type { CallHeaders } from './CallHeaders.js'

/** A request of a browser, as the defences judge it, whichever way it came. */
export interface IncomingCall {
  method: string
  headers: CallHeaders
  body: ByteSource | undefined
  /** @throws {Refusal} where it could be read as two */
  readUrl(): URL
  /** Calls `leave` when the browser has gone, at once where it already has. Gives what ends that. */
  onGone(leave: () => void): () => void
  /** For functions of the embedder's own. Its body is not for them. */
  toRequest(): Request
}
