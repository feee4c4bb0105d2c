import type { SandboxContext } from '../../context/SandboxContext.js'
import type { Confirmable } from './Confirmable.js'
import { currentRun, endSteps } from '../linked-accounts/endSteps.js'

/** The user's word that a linked account is theirs, as something to confirm. */
export function declarationConfirmable(
  id: string,
  identityId: string,
  context: SandboxContext,
): Confirmable | undefined {
  const account = context.state.linkedAccounts[id]
  if (account?.identityId !== identityId) return undefined
  const step = currentRun(account)?.verificationSteps.find(
    (one) => one.step === 'USER_DECLARATION_SCA_CHALLENGE',
  )
  return {
    waits: account.state === 'PENDING_VERIFICATION' && step?.status === 'PENDING_USER',
    exempt: false,
    confirm: () => endSteps(account, ['USER_DECLARATION_SCA_CHALLENGE'], 'COMPLETED', context),
    fail: () => endSteps(account, ['USER_DECLARATION_SCA_CHALLENGE'], 'REJECTED', context),
  }
}
