import type { components } from '@weavr-kit/core'
import type { BankDetails } from './BankDetails.js'
import type { RecordRules } from './RecordRules.js'

type IncomingWireTransfer = components['schemas']['IncomingWireTransfer']

export interface IncomingWireTransferRecord extends IncomingWireTransfer {
  identityId: string
  /** The account that it came from. */
  senderDetails?: BankDetails
  lastUpdatedAt: number
}

export const incomingWireTransfers: RecordRules<IncomingWireTransferRecord> = {
  ownersOf: ({ identityId, destinationInstrument }) => [identityId, destinationInstrument.id],
  timeOf: ({ createdAt }) => createdAt,
}
