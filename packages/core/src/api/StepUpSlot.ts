import type { RequestIntent } from '../session/SessionState.js'

/** A call that was answered `403 STEP_UP_REQUIRED`. */
export interface RefusedCall {
  /** What `verified` was when the call left. */
  verified: number
  intent: RequestIntent
  /** Aborts when the caller no longer wants the answer. */
  signal: AbortSignal
}

/** Where calls turn to that need a stepped-up session. While nobody has filled it, they fail with `StepUpRequiredError`. */
export interface StepUpSlot {
  /** How many step-ups were verified. */
  verified: number
  /** Resolves when the call may be sent again; rejects with what the call then fails with. */
  wait?: (call: RefusedCall) => Promise<void>
}
