import type { components } from '@weavr-kit/core'
import type { ConfirmableFields, PaymentFields } from '../../payments/PaymentFields.js'

type Schemas = components['schemas']

export interface SendRecord extends PaymentFields, ConfirmableFields {
  kind: 'sends'
  /** As it was asked for: an instrument, or a beneficiary. */
  destination: Schemas['SendDestination']
  /** The instrument that the destination means. */
  recipient: Schemas['InstrumentId']
  state: Schemas['SendState']
}

/** What the contract answers for a send. */
export function toSend(record: SendRecord): Schemas['Send'] {
  const { kind: _kind, identityId: _owner, amount, fee: _none, recipient: _found, ...rest } = record
  const { confirmedAt: _confirmed, lastUpdatedTimestamp: _internal, ...send } = rest
  return { ...send, destinationAmount: amount, transactionAmount: amount }
}
