import { verifyIdentity } from '../people/verifyIdentity.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import { noContent } from '../answers/ok.js'
import { simulation, type Simulation } from './Simulation.js'
import { simulatorNotFound } from './simulatorRefusals.js'

/** What those who check identities decide. */
export const identitySimulations = {
  consumers_consumer_id_verify: verification('/consumers/{consumer_id}/verify', 'CONSUMER'),
  corporates_corporate_id_verify: verification('/corporates/{corporate_id}/verify', 'CORPORATE'),
} satisfies Record<string, Simulation>

function verification(path: string, type: IdentityRecord['type']): Simulation {
  return simulation({
    path,
    run({ params }, { state }) {
      const identity = state.identities[Object.values(params)[0] ?? '']
      if (identity?.type !== type) throw simulatorNotFound('There is no such identity.')
      verifyIdentity(state, identity)
      return noContent
    },
  })
}
