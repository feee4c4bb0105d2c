import type { SandboxState } from '../state/SandboxState.js'
import { accountWatches } from './accountWatches.js'
import { bookWatches } from './bookWatches.js'
import { bulkWatches } from './bulkWatches.js'
import { cardPaymentWatches } from './cardPaymentWatches.js'
import { cardWatches } from './cardWatches.js'
import { depositWatches } from './depositWatches.js'
import { feeWatches } from './feeWatches.js'
import { identityWatches } from './identityWatches.js'
import { beneficiaryBatchWatches, linkedAccountWatches } from './payeeWatches.js'
import { paymentWatches } from './paymentWatches.js'
import { pushWatches } from './pushWatches.js'
import { userWatches } from './userWatches.js'
import type { Watch } from './Watch.js'

/**
 * What is watched of every table of the state, in the order in which it is told. A table that is new does
 * not compile before it says here what is told of it.
 */
type Watches = {
  readonly [
    Part in keyof SandboxState as SandboxState[Part] extends Record<string, object> ? Part : never
  ]: SandboxState[Part] extends Record<string, infer Row> ? readonly Watch<Row>[] : never
}

/** Of nothing that happens only inside the programme does Weavr send word. */
const silent = [] as const

export const watches: Watches = {
  identities: identityWatches,
  users: userWatches,
  pushChallenges: pushWatches,
  incomingWireTransfers: depositWatches,
  cardPayments: cardPaymentWatches,
  payments: paymentWatches,
  fees: feeWatches,
  books: bookWatches,
  managedAccounts: accountWatches,
  managedCards: cardWatches,
  linkedAccounts: linkedAccountWatches,
  beneficiaryBatches: beneficiaryBatchWatches,
  bulks: bulkWatches,
  // Told with their batch.
  beneficiaries: silent,
  logins: silent,
  tokens: silent,
  challenges: silent,
  confirmations: silent,
  keptAnswers: silent,
  sealedValues: silent,
}
