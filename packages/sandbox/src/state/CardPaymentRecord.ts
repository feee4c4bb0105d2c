import type { components } from '@weavr-kit/core'
import type { RecordRules } from './RecordRules.js'

type Schemas = components['schemas']

/** A card payment, as the sandbox keeps it. What it did to balances is in the ledger, under the same id. */
export interface CardPaymentRecord {
  id: string
  identityId: string
  cardId: string
  type: Schemas['CardPaymentType']
  merchant: Schemas['Merchant']
  displayAmount: Schemas['CurrencyAmount']
  status: Schemas['CardPaymentStatus']
  relatedCardPaymentId?: string
  events: Schemas['CardPaymentEvent'][]
  createdAt: number
  updatedAt: number
  /** Held from what can be spent until the settlement, minor units of the card's currency. */
  reserved?: number
}

export const cardPayments: RecordRules<CardPaymentRecord> = {
  ownersOf: ({ cardId, identityId }) => [cardId, identityId],
  timeOf: ({ createdAt }) => createdAt,
}
