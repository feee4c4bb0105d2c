import type { CorrespondentBankTransferRecord } from './CorrespondentBankTransferRecord.js'
import type { OutgoingWireTransferRecord } from './OutgoingWireTransferRecord.js'
import type { SendRecord } from './SendRecord.js'
import type { TransferRecord } from './TransferRecord.js'
import type { RecordRules } from './RecordRules.js'

/** A payment to an account outside. */
export type WireRecord = OutgoingWireTransferRecord | CorrespondentBankTransferRecord

/**
 * A payment that somebody of an identity asked for, as the sandbox keeps it. Money moves by postings only.
 */
export type PaymentRecord = TransferRecord | SendRecord | WireRecord

export const payments: RecordRules<PaymentRecord> = {
  ownersOf: ({ identityId, source }) => [identityId, source.id],
  timeOf: ({ creationTimestamp }) => creationTimestamp,
}
