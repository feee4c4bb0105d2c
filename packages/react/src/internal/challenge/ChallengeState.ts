import type { WeavrError } from '@weavr-kit/core'

/**
 * Where a challenge stands.
 *
 * - `idle`: nothing is asked.
 * - `sending`, `resending`: a code, or a question to a device, is on its way.
 * - `code`: a code was sent. `incomplete`: what was typed is no code; no try was spent. `verifying`: it is being checked.
 * - `wrong`: it was not right, `attemptsLeft` says when only one try is left. `verify-failed`: nobody knows; the same code can be tried again.
 * - `expired`: five minutes are over. `used-up`: too many wrong codes. Both want a new code.
 * - `no-codes`: none is sent any more for a while.
 * - `enrolment-needed`: no phone is enrolled yet. `no-phone`: the user has no number that could be.
 * - `push`: a device was asked. `declined`, `timed-out`: it said no, or nothing.
 * - `send-failed`: no code was sent, for another reason; see `error`.
 * - `gone`: there is nothing to confirm any more. `stopped`: too many wrong codes ended it.
 * - `verified`: done.
 */
export type ChallengeStatus =
  | 'idle'
  | 'sending'
  | 'resending'
  | 'code'
  | 'incomplete'
  | 'verifying'
  | 'wrong'
  | 'verify-failed'
  | 'expired'
  | 'used-up'
  | 'no-codes'
  | 'enrolment-needed'
  | 'no-phone'
  | 'push'
  | 'declined'
  | 'timed-out'
  | 'send-failed'
  | 'gone'
  | 'stopped'
  | 'verified'

export interface ChallengeState {
  status: ChallengeStatus
  /** The code enrols the phone first. */
  enrolling: boolean
  /** While `wrong`: 1 when the next wrong code is the last; else unknown. */
  attemptsLeft?: number
  /** 15 seconds have passed since the last code. */
  canResend: boolean
  /** Not the first code: only the newest works. */
  resent: boolean
  /** Why, while `send-failed` or `verify-failed`. */
  error?: WeavrError
}

/**
 * Asks a device in place of a text message. Weavr tells the outcome to the app's server, so the app must
 * bring it here.
 */
export interface PushAdapter {
  channel: 'AUTHY' | 'BIOMETRIC'
  /**
   * Resolves once the device has answered. `challengeId` is what Weavr answered; `signal` aborts when nobody
   * waits any more.
   */
  outcome: (
    challengeId: string | undefined,
    signal: AbortSignal,
  ) => Promise<'verified' | 'declined' | 'expired'>
}

/** What may be done in a challenge. */
export interface ChallengeMoves {
  /** Checks a code; spaces do not matter. */
  submit: (code: string) => void
  /** Sends a new code, or tries again what failed. */
  resend: () => void
  /** Sends the code that enrols the user's phone. */
  enrol: () => void
  /** Sends a text message after all, in place of the question to a device. */
  sendText: () => void
}
