import { Refusal } from '../answers/Refusal.js'
import type { OtpChallenges } from './createOtpChallenges.js'

interface AcceptCodeOptions {
  key: string
  code: string
  /** What is answered instead of the reasons that one-time codes have. */
  refusal: Refusal
}

/** Verifies a code for an operation that knows one reason only. @throws {Refusal} the given one */
export function acceptCode(otp: OtpChallenges, { key, code, refusal }: AcceptCodeOptions): void {
  try {
    otp.verify(key, code)
  } catch (error) {
    throw error instanceof Refusal ? refusal : error
  }
}
