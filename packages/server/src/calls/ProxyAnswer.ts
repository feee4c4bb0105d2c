import type { ByteSource } from './ByteSource.js'
import type { Deadline } from './createDeadline.js'

/**
 * What the browser is answered: `text` where it is short and whole, `rest` where it is still arriving, `feed`
 * where it is written as things happen.
 */
export interface ProxyAnswer<Source extends ByteSource> {
  status: number
  headers: Readonly<Record<string, string>>
  text?: string
  rest?: Rest<Source>
  feed?: Feed
}

/** Begins to write; `end` says that there is no more. Gives what stops it, when the browser has gone. */
export type Feed = (write: (text: string) => void, end: () => void) => () => void

export interface Rest<Source extends ByteSource> {
  source: Source
  /** Of the whole call: once it is over, what is under way is broken off. */
  deadline: Deadline
  /** To be called once: without a cause where all of it was handed on. */
  ended(cause?: string): void
}
