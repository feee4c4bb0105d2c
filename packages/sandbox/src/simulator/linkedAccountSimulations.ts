import { currentRun, endRun, endSteps } from '../payments/linked-accounts/endSteps.js'
import type { LinkedAccountRecord, VerificationStep } from '../state/LinkedAccountRecord.js'
import { noContent } from '../answers/ok.js'
import { conflict } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { simulation, type Simulation } from './Simulation.js'
import { simulatorNotFound } from './simulatorRefusals.js'

interface StepVerdict {
  steps?: VerificationStep['step'][]
  result?: 'COMPLETED' | 'REJECTED'
}

const steps = ['INTERNAL_CHECKS', 'TRANSFER_INSTRUCTION', 'USER_DECLARATION_SCA_CHALLENGE', 'MICRO_DEPOSIT']

/** How the verification of a linked account ends. */
export const linkedAccountSimulations = {
  linked_accounts_account_id_set: simulation<{ state?: 'VERIFIED' | 'REJECTED' }>({
    path: '/linked_accounts/{account_id}/set',
    body: { type: 'object', properties: { state: { enum: ['VERIFIED', 'REJECTED'] } } },
    run({ params, body }, context) {
      endRun(findLinkedAccount(params.account_id, context), body.state ?? 'VERIFIED', context.now())
      return noContent
    },
  }),

  linked_accounts_account_id_verify: simulation<StepVerdict>({
    path: '/linked_accounts/{account_id}/verify',
    body: {
      type: 'object',
      properties: {
        steps: { type: 'array', items: { enum: steps } },
        result: { enum: ['COMPLETED', 'REJECTED'] },
      },
    },
    run({ params, body }, context) {
      const account = findLinkedAccount(params.account_id, context)
      const run = currentRun(account)
      const wanted = (run?.verificationSteps ?? []).filter(({ step }) => body.steps?.includes(step) ?? true)
      if (wanted.some(({ status }) => status === 'REJECTED')) throw conflict('ALREADY_REJECTED')
      if (wanted.every(({ status }) => status === 'COMPLETED')) throw conflict('ALREADY_COMPLETED')
      const names = wanted.map(({ step }) => step)
      endSteps(account, names, body.result ?? 'COMPLETED', context)
      return noContent
    },
  }),
} satisfies Record<string, Simulation>

function findLinkedAccount(id = '', { state }: SandboxContext): LinkedAccountRecord {
  const account = state.linkedAccounts[id]
  if (!account) throw simulatorNotFound('There is no such linked account.')
  return account
}
