import { setFactor } from '../people/setFactor.js'
import { confirmByPush } from '../payments/confirmations/pushConfirmation.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PushChallengeRecord } from '../state/PushChallengeRecord.js'

/** What a challenge that was verified leads to. */
export type PushOutcome = (challenge: PushChallengeRecord, context: SandboxContext) => void | Promise<void>

/** What challenges may be for. */
export const pushOutcomes: Readonly<Record<string, PushOutcome>> = {
  'sign-in': async (challenge, { state, tokens }) => {
    const user = state.users[challenge.userId]
    if (!user) return
    const record = await tokens.issue(user, challenge.subject === 'AUTH' ? 'AUTH' : 'ACCESS')
    // The device has proved who it is: no second proof is asked for.
    record.steppedUp = true
    challenge.token = record.token
  },
  'step-up': ({ subject }, { tokens }) => {
    const token = tokens.find(subject)
    if (token) token.steppedUp = true
  },
  enrolment: ({ userId, channel }, { state }) => {
    const user = state.users[userId]
    if (user) setFactor(user, channel, 'ACTIVE')
  },
  confirmation: confirmByPush,
}
