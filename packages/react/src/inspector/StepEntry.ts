import type { SessionStep } from '@weavr-kit/core'

/** One row of the log: a step, or several in a row that changed nothing. */
export interface StepEntry {
  /** Counts up, so that a row keeps its place while older ones go. */
  id: number
  /** The first of them. */
  step: SessionStep
  /** How many there were. */
  count: number
  /** Epoch milliseconds of the last one. */
  lastAt: number
}

/** Another tab that has said something. */
export interface KnownTab {
  /** New with each page load. */
  name: string
  /** Epoch milliseconds. */
  lastHeardAt: number
}
