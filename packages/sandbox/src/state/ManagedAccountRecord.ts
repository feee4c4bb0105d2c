import type { components } from '@weavr-kit/core'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type ManagedAccount = components['schemas']['ManagedAccount']

/** A managed account, as the sandbox keeps it. Its balances are the ledger's business. */
export interface ManagedAccountRecord extends Omit<ManagedAccount, 'balances'> {
  identityId: string
  /** When an IBAN was asked for; it is allocated a little later. */
  ibanRequestedAt?: number
}

export const managedAccounts: RecordRules<ManagedAccountRecord> = ofIdentity
