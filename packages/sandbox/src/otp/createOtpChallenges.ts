import { conflict } from '../answers/Refusal.js'
import type { SandboxState } from '../state/SandboxState.js'
import type { ChallengeRecord } from '../state/ChallengeRecord.js'

/** The code of every challenge, as in Weavr's own sandbox. */
export const sandboxOtp = '123456'

const resendAfterMs = 15_000
const expiresAfterMs = 5 * 60_000
const wrongCodesAllowed = 3
const sendsAllowed = 5
const sendsWindowMs = 30 * 60_000

/** One-time codes, with Weavr's rules. A key names whom and what a challenge is for. */
export interface OtpChallenges {
  /** @throws {Refusal} 409 `RETRY_IN_15SEC`, `CHALLENGE_LIMIT_EXCEEDED` */
  send(key: string): void
  /** Sends without a limit: enrolments know none. */
  restart(key: string): void
  /** @throws {Refusal} 409 with the reason the code was not accepted */
  verify(key: string, code: string): void
}

export function createOtpChallenges(state: SandboxState, now: () => number): OtpChallenges {
  function miss(challenge: ChallengeRecord) {
    challenge.wrongCodes += 1
    const left = wrongCodesAllowed - challenge.wrongCodes
    if (left <= 0) {
      challenge.status = 'SPENT'
      return conflict('CHALLENGE_LIMIT_EXCEEDED')
    }
    return conflict(left === 1 ? 'ONE_CHALLENGE_LIMIT_REMAINING' : 'VERIFICATION_CODE_INVALID')
  }

  return {
    send(key) {
      const sentAt = (state.challenges[key]?.sentAt ?? []).filter((at) => now() - at < sendsWindowMs)
      if (now() - (sentAt.at(-1) ?? -Infinity) < resendAfterMs) throw conflict('RETRY_IN_15SEC')
      if (sentAt.length >= sendsAllowed) throw conflict('CHALLENGE_LIMIT_EXCEEDED')
      state.challenges[key] = { sentAt: [...sentAt, now()], status: 'PENDING', wrongCodes: 0 }
    },
    restart(key) {
      state.challenges[key] = { sentAt: [now()], status: 'PENDING', wrongCodes: 0 }
    },
    verify(key, code) {
      const challenge = state.challenges[key]
      if (!challenge) throw conflict('STATE_INVALID')
      if (challenge.status === 'VERIFIED') throw conflict('ALREADY_VERIFIED')
      if (challenge.status === 'SPENT') throw conflict('CHALLENGE_LIMIT_EXCEEDED')
      if (now() - (challenge.sentAt.at(-1) ?? 0) >= expiresAfterMs)
        throw conflict('VERIFICATION_CODE_EXPIRED')
      if (code !== sandboxOtp) throw miss(challenge)
      challenge.status = 'VERIFIED'
    },
  }
}
