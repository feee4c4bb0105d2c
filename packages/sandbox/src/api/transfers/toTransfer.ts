import type { components } from '@weavr-kit/core'
import type { TransferRecord } from '../../state/TransferRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a transfer. */
export function toTransfer(record: TransferRecord): Schemas['Transfer'] {
  const {
    kind: _kind,
    identityId: _owner,
    amount,
    fee: _none,
    lastUpdatedTimestamp: _internal,
    ...transfer
  } = record
  return { ...transfer, destinationAmount: amount }
}
