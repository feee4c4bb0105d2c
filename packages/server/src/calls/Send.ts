import type { ByteSource } from './ByteSource.js'
import type { CallHeaders } from './CallHeaders.js'
import type { Deadline } from './createDeadline.js'

/** What is sent to Weavr. */
export interface OutgoingCall {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  /** Missing where there is none. */
  body: Uint8Array<ArrayBuffer> | undefined
}

/** What answers in Weavr's name, judged by nobody yet. */
export interface UpstreamAnswer<Source extends ByteSource> {
  status: number
  headers: CallHeaders
  source: Source | undefined
}

/** Carries a call to Weavr, follows no redirect, and lets go of all of it once the deadline is over. */
export type Send<Source extends ByteSource> = (
  call: OutgoingCall,
  deadline: Deadline,
) => Promise<UpstreamAnswer<Source>>
