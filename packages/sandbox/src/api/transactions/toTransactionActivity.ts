import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { toCardPayment } from '../card-payments/toCardPayment.js'
import { toCorrespondentBankTransfer } from '../correspondent-bank-transfers/toCorrespondentBankTransfer.js'
import { toFee } from '../fees/toFee.js'
import { toIncomingWireTransfer } from '../incoming-wire-transfers/toIncomingWireTransfer.js'
import { toOutgoingWireTransfer } from '../outgoing-wire-transfers/toOutgoingWireTransfer.js'
import { toSend } from '../sends/toSend.js'
import { toTransfer } from '../transfers/toTransfer.js'
import type { PaymentRecord } from '../../state/PaymentRecord.js'
import type { Activity } from './Activity.js'
import { activityStatus } from './activityStatus.js'

type Schemas = components['schemas']
type Details = Schemas['TransactionActivityDetails']

/** What the contract answers for an activity, without its instrument. */
export function toTransactionActivity(
  activity: Activity,
  context: SandboxContext,
): Schemas['InstrumentTransactionActivity'] {
  const { id, direction, amount, startedAt, updatedAt } = activity
  return {
    id,
    status: statusOf(activity, context),
    direction,
    amount,
    fee: feeOf(activity, context),
    creationTimestamp: startedAt,
    lastUpdatedTimestamp: updatedAt,
    ...detailsOf(activity, context),
  }
}

/** How far an activity is. What only the ledger remembers is done. */
export function statusOf(
  { id, type }: Pick<Activity, 'id' | 'type'>,
  { state }: Pick<SandboxContext, 'state'>,
): Schemas['TransactionActivityStatus'] {
  if (type === 'fees') return activityStatus(state.fees[id]?.status ?? 'COMPLETED')
  if (type === 'incoming_wire_transfers')
    return activityStatus(state.incomingWireTransfers[id]?.state ?? 'COMPLETED')
  if (type === 'card_payments') return activityStatus(state.cardPayments[id]?.status ?? 'COMPLETED')
  return activityStatus(state.payments[id]?.state ?? 'COMPLETED')
}

function feeOf({ id, direction }: Activity, { state }: SandboxContext): Schemas['FeeSummary'] | undefined {
  const payment = state.payments[id]
  const fee =
    payment && 'feeId' in payment && payment.feeId !== undefined ? state.fees[payment.feeId] : undefined
  return fee && direction === 'DEBIT'
    ? { id: fee.id, type: 'fees', amount: fee.amount, subtype: fee.feeType }
    : undefined
}

function detailsOf(
  { id, type, amount, instrument, startedAt, updatedAt }: Activity,
  context: SandboxContext,
): Details {
  const { state } = context
  const payment = state.payments[id]
  if (payment) return ofPayment(payment)
  if (type === 'fees') {
    const fee = state.fees[id]
    return { type, ...(fee && { transaction: toFee(fee) }) }
  }
  if (type === 'incoming_wire_transfers') {
    const wire = state.incomingWireTransfers[id]
    return { type, ...(wire && { transaction: toIncomingWireTransfer(wire) }) }
  }
  if (type === 'card_payments') {
    const cardPayment = state.cardPayments[id]
    return { type, ...(cardPayment && { transaction: toCardPayment(cardPayment, state) }) }
  }
  if (type !== 'system_transactions') return { type }
  return {
    type,
    transaction: {
      id,
      amount,
      instrument,
      status: 'COMPLETED',
      creationTimestamp: startedAt,
      lastUpdatedTimestamp: updatedAt,
    },
  }
}

function ofPayment(payment: PaymentRecord): Details {
  switch (payment.kind) {
    case 'transfers':
      return { type: payment.kind, transaction: toTransfer(payment) }
    case 'sends':
      return { type: payment.kind, transaction: toSend(payment) }
    case 'outgoing_wire_transfers':
      return { type: payment.kind, transaction: toOutgoingWireTransfer(payment) }
    case 'correspondent_bank_transfers':
      return { type: payment.kind, transaction: toCorrespondentBankTransfer(payment) }
  }
}
