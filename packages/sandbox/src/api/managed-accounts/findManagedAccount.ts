import { callerOf, type Call } from '../../context/Call.js'
import { notFound } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { ManagedAccountRecord } from '../../state/ManagedAccountRecord.js'

/** The account that the path names. @throws {Refusal} 404 unless it is the caller's */
export function findManagedAccount(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
): ManagedAccountRecord {
  const account = state.managedAccounts[call.params.id ?? '']
  if (account?.identityId !== callerOf(call).identity.id) throw notFound('There is no such managed account.')
  return account
}
