import type { components } from '@weavr-kit/core'
import type { OutgoingWireTransferRecord } from '../../state/OutgoingWireTransferRecord.js'

type Schemas = components['schemas']

/** What the contract answers for an outgoing wire. */
export function toOutgoingWireTransfer(record: OutgoingWireTransferRecord): Schemas['OutgoingWireTransfer'] {
  const {
    kind: _kind,
    identityId: _owner,
    source,
    amount,
    fee,
    payee: _payee,
    payeeAccepted: _accepted,
    ...rest
  } = record
  const { confirmedAt: _confirmed, feeId: _fee, lastUpdatedTimestamp: _internal, ...wire } = rest
  return {
    ...wire,
    sourceInstrument: source,
    transferAmount: amount,
    ...(fee !== undefined && { fee: { currency: amount.currency, amount: fee } }),
  }
}
