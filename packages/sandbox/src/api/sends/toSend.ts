import type { components } from '@weavr-kit/core'
import type { SendRecord } from '../../state/SendRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a send. */
export function toSend(record: SendRecord): Schemas['Send'] {
  const { kind: _kind, identityId: _owner, amount, fee: _none, recipient: _found, ...rest } = record
  const { confirmedAt: _confirmed, lastUpdatedTimestamp: _internal, ...send } = rest
  return { ...send, destinationAmount: amount, transactionAmount: amount }
}
