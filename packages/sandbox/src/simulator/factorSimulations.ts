import { ok } from '../answers/ok.js'
import { judgePushChallenge, type PushVerdict } from '../push/judgePushChallenge.js'
import { simulation, type Simulation } from './Simulation.js'

/** What people do when their device asks them. */
export const factorSimulations = {
  factors_credentials_id_challenges_challenge_id_verify_success: verdict('verify_success', 'VERIFIED'),
  factors_credentials_id_challenges_challenge_id_verify_invalid: verdict('verify_invalid', 'DECLINED'),
  factors_credentials_id_challenges_challenge_id_verify_expired: verdict('verify_expired', 'EXPIRED'),
} satisfies Record<string, Simulation>

function verdict(action: string, status: PushVerdict['status']): Simulation {
  return simulation({
    path: `/factors/{credentials_id}/challenges/{challenge_id}/${action}`,
    async run({ params: { credentials_id: userId = '', challenge_id: challengeId = '' } }, context) {
      // Weavr's document wants a token here too; a sign-in that waits for its device has none, so the key is
      // enough.
      const judged = await judgePushChallenge(context, { userId, challengeId, status })
      return ok({ code: judged ? 'COMPLETED' : 'DENIED' })
    },
  })
}
