import type { EndReason, SessionLimits, SessionStatus } from '@weavr-kit/core'
import type { KnownTab, StepEntry } from './StepEntry.js'

/** How a session stands and what it did lately. Holds no token and nobody's identity. */
export interface Inspection {
  /** Epoch milliseconds of the session's wall clock, when this was seen. */
  at: number
  status: SessionStatus
  endReason?: EndReason
  /** Only while the session is live. */
  limits?: SessionLimits
  /** The last 200, oldest first. Steps in a row that changed nothing are one entry. */
  entries: readonly StepEntry[]
  /** The other tabs that were heard, the latest first. */
  tabs: readonly KnownTab[]
}

/** Notes what a session does. Costs nothing until it records, and renders nobody who does not watch. */
export interface SessionInspector {
  /** Notes each step from now on, until the returned function is called. */
  record(): () => void
  /** The same object until something has happened. */
  read(): Inspection
  /** Calls back after steps, at most once a frame, and makes the session look at the time each second. */
  watch(onChange: () => void): () => void
}
