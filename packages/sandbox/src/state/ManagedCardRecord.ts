import type { components } from '@weavr-kit/core'
import type { PhysicalCardRecord } from './PhysicalCardRecord.js'
import type { RecordRules } from './RecordRules.js'

type Schemas = components['schemas']

/** A managed card, as the sandbox keeps it. Its balances are the ledger's business, its number nobody's. */
export interface ManagedCardRecord extends Omit<
  Schemas['ManagedCardFields'],
  'cardNumber' | 'cvv' | 'physicalCardDetails'
> {
  identityId: string
  mode: Schemas['CardMode']
  /** Only in debit mode: the account it spends from. */
  parentManagedAccountId?: string
  userCurrency?: Schemas['SupportedUserCurrency']
  /** Once the physical card was ordered. */
  physical?: PhysicalCardRecord
  spendRules?: Schemas['CardLevelSpendRules']
}

export const managedCards: RecordRules<ManagedCardRecord> = {
  ownersOf: ({ identityId, parentManagedAccountId }) => [identityId, parentManagedAccountId],
}
