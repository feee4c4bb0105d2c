import type { components } from '@weavr-kit/core'
import type { IdentityRecord } from '../identities/IdentityRecord.js'
import type { ManagedCardRecord } from './ManagedCardRecord.js'

type CreateRequest = components['schemas']['ManagedCardCreateRequest']

export interface CardDraft {
  id: string
  identity: IdentityRecord
  request: CreateRequest
  /** In debit mode the account's. */
  currency: string
  createdAt: number
}

const validMonths = 36

/** A new virtual card, as Weavr makes it of a request. */
export function createManagedCardRecord({ id, identity, request, currency, createdAt }: CardDraft): ManagedCardRecord {
  return {
    id,
    renewalType: 'NO_RENEW',
    digitalWallets: { walletsEnabled: false, pushProvisioningEnabled: false },
    ...request,
    identityId: identity.id,
    externalHandle: `WK${id.slice(-10)}`,
    currency,
    state: { state: 'ACTIVE' },
    type: 'VIRTUAL',
    cardBrand: 'MASTERCARD',
    cardNumberFirstSix: '522093',
    // Spread over the four digits, so that cards made one after the other do not look alike.
    cardNumberLastFour: String((Number(id.slice(-6)) * 7_919 + 4_013) % 10_000).padStart(4, '0'),
    startMmyy: toMmyy(createdAt, 0),
    expiryMmyy: toMmyy(createdAt, validMonths),
    cardLevelClassification: identity.type,
    expiryPeriodMonths: validMonths,
    creationTimestamp: createdAt,
  }
}

function toMmyy(at: number, monthsLater: number): string {
  const date = new Date(at)
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, 1))
  return `${String(month.getUTCMonth() + 1).padStart(2, '0')}${String(month.getUTCFullYear()).slice(-2)}`
}
