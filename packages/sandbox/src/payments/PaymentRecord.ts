import type { CorrespondentBankTransferRecord } from '../api/correspondent-bank-transfers/CorrespondentBankTransferRecord.js'
import type { OutgoingWireTransferRecord } from '../api/outgoing-wire-transfers/OutgoingWireTransferRecord.js'
import type { SendRecord } from '../api/sends/SendRecord.js'
import type { TransferRecord } from '../api/transfers/TransferRecord.js'

/** A payment to an account outside. */
export type WireRecord = OutgoingWireTransferRecord | CorrespondentBankTransferRecord

/** A payment that somebody of an identity asked for, as the sandbox keeps it. Money moves by postings only. */
export type PaymentRecord = TransferRecord | SendRecord | WireRecord
