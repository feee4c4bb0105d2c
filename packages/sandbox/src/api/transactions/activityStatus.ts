import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']
type Status = Schemas['TransactionActivityStatus']

type AnyState =
  | Schemas['SendState']
  | Schemas['OutgoingWireTransferState']
  | Schemas['IncomingWireTransferState']
  | Schemas['FeeStatus']
  | Schemas['CardPaymentStatus']

const statuses: Readonly<Record<AnyState, Status>> = {
  INITIALISED: 'DRAFT',
  PENDING_CHALLENGE: 'DRAFT',
  PENDING_CONFIRMATION: 'DRAFT',
  SCHEDULED: 'SUBMITTED',
  APPROVED: 'SUBMITTED',
  PENDING: 'PROCESSING',
  SUBMITTED: 'PROCESSING',
  SETTLEMENT_IN_PROGRESS: 'PROCESSING',
  COMPLETED: 'COMPLETED',
  SETTLED: 'COMPLETED',
  RETURNED: 'RETURNED',
  REVERSED: 'RETURNED',
  CANCELLED: 'CANCELLED',
  DECLINED: 'CANCELLED',
  EXPIRED: 'CANCELLED',
  FAILED: 'CANCELLED',
  INVALID: 'CANCELLED',
  REJECTED: 'CANCELLED',
}

/** What a list of all kinds of transactions calls the state of one kind. */
export const activityStatus = (state: AnyState): Status => statuses[state]
