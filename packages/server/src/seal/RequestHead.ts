import type { CallHeaders } from '../calls/CallHeaders.js'

/** What is known of a request before its body is read. */
export interface RequestHead {
  url: URL
  headers: CallHeaders
}
