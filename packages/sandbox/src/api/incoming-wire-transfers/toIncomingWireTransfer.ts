import type { components } from '@weavr-kit/core'
import type { IncomingWireTransferRecord } from '../../state/IncomingWireTransferRecord.js'

type IncomingWireTransfer = components['schemas']['IncomingWireTransfer']

/** What the contract answers for an incoming wire. */
export function toIncomingWireTransfer(record: IncomingWireTransferRecord): IncomingWireTransfer {
  const { identityId: _owner, lastUpdatedAt: _internal, senderDetails: _sender, ...wire } = record
  return wire
}
