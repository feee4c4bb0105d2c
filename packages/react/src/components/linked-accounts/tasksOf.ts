import type { LinkedAccountVerification } from '../../resources/linked-accounts/linkedAccountQueries.js'
import type { LinkedAccountTaskState } from './linkedAccountsMessages.js'

type Step = NonNullable<LinkedAccountVerification['verificationSteps']>[number]

export interface LinkedAccountTask {
  step: Step
  state: LinkedAccountTaskState
}

/** The steps that the programme uses, in its order; at most one waits for the payer at a time. */
export function tasksOf({ verificationSteps = [] }: LinkedAccountVerification): LinkedAccountTask[] {
  const open = verificationSteps.find(({ status }) => status === 'PENDING_USER')
  return verificationSteps.map((step) => ({ step, state: stateOf(step) }))

  function stateOf(step: Step): LinkedAccountTaskState {
    if (step.status === 'COMPLETED') return 'done'
    if (step.status === 'REJECTED') return 'refused'
    if (step.status === 'PENDING_USER') return step === open ? 'yours' : 'to-do'
    return 'ours'
  }
}
