import type { SandboxContext } from '../context/SandboxContext.js'
import type { SandboxEvent } from './SandboxEvent.js'

export interface Seen {
  /** The key of the row in its table. */
  id: string
  /** What `look` saw the last time. None for a row that is new. */
  before: string | undefined
  /** What it sees now. */
  now: string
}

/** What about a row of the state is worth a webhook. */
export interface Watch<Row> {
  /** What it looks at. Whoever changes it, and however, something has happened. */
  look(row: Row, context: SandboxContext, id: string): string
  tell(row: Row, seen: Seen, context: SandboxContext): SandboxEvent[]
}
