import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../state/SandboxContext.js'

type ManagedAccount = components['schemas']['ManagedAccount']

/** A managed account, as the sandbox keeps it. Its balances are the ledger's business. */
export interface ManagedAccountRecord extends Omit<ManagedAccount, 'balances'> {
  identityId: string
  /** When an IBAN was asked for; it is allocated a little later. */
  ibanRequestedAt?: number
}

/** What the contract answers for an account. */
export function toManagedAccount(record: ManagedAccountRecord, { ledger }: Pick<SandboxContext, 'ledger'>): ManagedAccount {
  const { identityId: _owner, ibanRequestedAt: _internal, ...account } = record
  return { ...account, balances: ledger.balances(record.id) }
}
