import type { components } from '@weavr-kit/core'
import type { PaymentFields, WireFields } from '../../payments/PaymentFields.js'

type Schemas = components['schemas']

export interface OutgoingWireTransferRecord extends PaymentFields, WireFields {
  kind: 'outgoing_wire_transfers'
  source: Schemas['SourceInstrument']
  purpose?: string
  /** As it was asked for: bank details, a beneficiary or a linked account. */
  destination: Schemas['OutgoingWireTransferDestination']
}

/** What the contract answers for an outgoing wire. */
export function toOutgoingWireTransfer(record: OutgoingWireTransferRecord): Schemas['OutgoingWireTransfer'] {
  const { kind: _kind, identityId: _owner, source, amount, fee, payee: _payee, payeeAccepted: _accepted, ...rest } = record
  const { confirmedAt: _confirmed, feeId: _fee, lastUpdatedTimestamp: _internal, ...wire } = rest
  return {
    ...wire,
    sourceInstrument: source,
    transferAmount: amount,
    ...(fee !== undefined && { fee: { currency: amount.currency, amount: fee } }),
  }
}
