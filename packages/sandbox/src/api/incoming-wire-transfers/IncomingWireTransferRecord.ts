import type { components } from '@weavr-kit/core'
import type { BankDetails } from '../../state/findAccountByBankDetails.js'

type IncomingWireTransfer = components['schemas']['IncomingWireTransfer']

export interface IncomingWireTransferRecord extends IncomingWireTransfer {
  identityId: string
  /** The account that it came from. */
  senderDetails?: BankDetails
  lastUpdatedAt: number
}

/** What the contract answers for an incoming wire. */
export function toIncomingWireTransfer(record: IncomingWireTransferRecord): IncomingWireTransfer {
  const { identityId: _owner, lastUpdatedAt: _internal, senderDetails: _sender, ...wire } = record
  return wire
}
