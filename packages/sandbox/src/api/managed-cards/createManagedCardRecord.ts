import type { components } from '@weavr-kit/core'
import type { IdentityRecord } from '../../state/IdentityRecord.js'
import { issueCard } from '../../payments/cards/issueCard.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

type CreateRequest = components['schemas']['ManagedCardCreateRequest']

export interface CardDraft {
  id: string
  identity: IdentityRecord
  request: CreateRequest
  /** In debit mode the account's. */
  currency: string
  createdAt: number
}

/** A new virtual card, as Weavr makes it of a request. */
export function createManagedCardRecord({
  id,
  identity,
  request,
  currency,
  createdAt,
}: CardDraft): ManagedCardRecord {
  return {
    renewalType: 'NO_RENEW',
    digitalWallets: { walletsEnabled: false, pushProvisioningEnabled: false },
    ...request,
    ...issueCard(id, createdAt),
    identityId: identity.id,
    currency,
    state: { state: 'ACTIVE' },
    type: 'VIRTUAL',
    cardLevelClassification: identity.type,
  }
}
