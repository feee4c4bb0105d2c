import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { ManagedAccountRecord } from '../../state/ManagedAccountRecord.js'

type ManagedAccount = components['schemas']['ManagedAccount']

/** What the contract answers for an account. */
export function toManagedAccount(
  record: ManagedAccountRecord,
  { ledger }: Pick<SandboxContext, 'ledger'>,
): ManagedAccount {
  const { identityId: _owner, ibanRequestedAt: _internal, ...account } = record
  return { ...account, balances: ledger.balances(record.id) }
}
