import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** What all kinds of payments have. */
export interface PaymentFields {
  id: string
  identityId: string
  profileId: string
  tag?: string
  source: Schemas['InstrumentId']
  amount: Schemas['CurrencyAmount']
  /** Taken from the source on top, minor units of its currency. */
  fee?: number
  description?: string
  creationTimestamp: number
  lastUpdatedTimestamp: number
  scheduledTimestamp?: string
  executionTimestamp?: string
  cancellationReason?: string
}

/** What payments have that a user has to confirm. */
export interface ConfirmableFields {
  challengeExemptionReason?: Schemas['ChallengeExemptionReason']
  /** When the user confirmed it with a second factor. */
  confirmedAt?: number
}

/** What payments to a bank account outside have. */
export interface WireFields extends ConfirmableFields {
  state: Schemas['OutgoingWireTransferState']
  type: Schemas['OutgoingWireTransferType']
  payee: Payee
  validationOutcomes?: Schemas['PayeeCheck'][]
  /** The user knows what the check of the payee said and wants to go on. */
  payeeAccepted?: boolean
  rejectedInfo?: 'SYSTEM' | 'USER'
  /** Of the fee, once it was taken. */
  feeId?: string
}

/** A bank account outside, however it was named. */
export interface Payee {
  name: string
  iban?: string
  bic?: string
  accountNumber?: string
  sortCode?: string
}
