import type { components } from '@weavr-kit/core'
import type { PaymentFields } from '../../payments/PaymentFields.js'

type Schemas = components['schemas']

export interface TransferRecord extends PaymentFields {
  kind: 'transfers'
  destination: Schemas['InstrumentId']
  state: Schemas['TransferState']
}

/** What the contract answers for a transfer. */
export function toTransfer(record: TransferRecord): Schemas['Transfer'] {
  const { kind: _kind, identityId: _owner, amount, fee: _none, lastUpdatedTimestamp: _internal, ...transfer } = record
  return { ...transfer, destinationAmount: amount }
}
