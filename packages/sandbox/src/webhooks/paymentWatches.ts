import { toCorrespondentBankTransfer } from '../api/correspondent-bank-transfers/toCorrespondentBankTransfer.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { OutgoingWireTransferRecord } from '../state/OutgoingWireTransferRecord.js'
import type { Payee } from '../state/PaymentFields.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'
import type { SendRecord } from '../state/SendRecord.js'
import type { TransferRecord } from '../state/TransferRecord.js'
import { digitAmount, ownerOf, present, publishedNow } from './eventFields.js'
import type { SandboxEvent } from './SandboxEvent.js'
import type { Watch } from './Watch.js'

/** How far a payment is. */
export const paymentWatches: readonly Watch<PaymentRecord>[] = [
  { look: ({ state }) => state, tell: (payment, _seen, context) => [toEvent(payment, context)] },
]

function toEvent(payment: PaymentRecord, context: SandboxContext): SandboxEvent {
  const published = publishedNow(context)
  if (payment.kind === 'transfers') {
    const eventType = eventOfTransfer(payment.state)
    return { name: 'transfers_watch', payload: { eventType, transfer: toTransfer(payment), ...published } }
  }
  if (payment.kind === 'sends') {
    const eventType = eventOfSend(payment.state)
    return { name: 'send_watch', payload: { eventType, send: toSend(payment), ...published } }
  }
  const shared = { owner: ownerOf(payment.identityId, context), ...published, eventType: payment.state }
  return payment.kind === 'outgoing_wire_transfers'
    ? { name: 'outgoing_wire_transfers_watch', payload: { ...shared, transfer: toWire(payment) } }
    : {
        name: 'correspondent_bank_transfers_watch',
        payload: { ...shared, transfer: present(toCorrespondentBankTransfer(payment)) },
      }
}

function eventOfTransfer(state: TransferRecord['state']) {
  if (state === 'REJECTED') return 'FAILED'
  return state === 'INITIALISED' ? 'PENDING' : state
}

function eventOfSend(state: SendRecord['state']) {
  if (state === 'REJECTED' || state === 'RETURNED') return 'FAILED'
  return state === 'INITIALISED' || state === 'APPROVED' ? 'PENDING' : state
}

function shared<Kind extends PaymentRecord['kind']>(payment: PaymentRecord & { kind: Kind }) {
  const { id, kind, profileId, tag, source, creationTimestamp } = payment
  const { scheduledTimestamp, executionTimestamp, cancellationReason } = payment
  return {
    id: { type: kind, id },
    profileId,
    source,
    creationTimestamp: String(creationTimestamp),
    ...present({ tag, scheduledTimestamp, executionTimestamp, cancellationReason }),
  }
}

function toTransfer(payment: TransferRecord) {
  const { destination, amount, state } = payment
  return { ...shared(payment), destination, destinationAmount: digitAmount(amount), state }
}

function toSend(payment: SendRecord) {
  const { destination, recipient, amount, state, challengeExemptionReason, description } = payment
  const beneficiaryId = 'beneficiaryId' in destination ? destination.beneficiaryId : undefined
  return {
    ...shared(payment),
    ...present({ beneficiaryId, challengeExemptionReason, description }),
    destination: recipient,
    destinationAmount: digitAmount(amount),
    transactionAmount: digitAmount(amount),
    // The only state of Weavr's operations that its event does not know.
    state: state === 'RETURNED' ? ('FAILED' as const) : state,
  }
}

function toWire(payment: OutgoingWireTransferRecord) {
  const { destination, amount, fee, type, state, payee, challengeExemptionReason, validationOutcomes } =
    payment
  const beneficiaryId = 'beneficiaryId' in destination ? destination.beneficiaryId : undefined
  const externalAccountId = 'id' in destination ? destination : undefined
  return {
    ...shared(payment),
    ...present({ beneficiaryId, externalAccountId, challengeExemptionReason, validationOutcomes }),
    // Weavr's event takes less than its operation does.
    ...present({ description: payment.description?.slice(0, 50) }),
    ...present({ transactionFee: fee === undefined ? undefined : digitAmount({ ...amount, amount: fee }) }),
    transferAmount: digitAmount(amount),
    transactionAmount: digitAmount(amount),
    type,
    destination: { beneficiaryName: payee.name, ...toBank(payee) },
    state,
  }
}

function toBank({ iban, bic, accountNumber = '', sortCode }: Payee) {
  if (iban !== undefined) return { sepa: { iban, ...present({ bankIdentifierCode: bic }) } }
  return sortCode === undefined
    ? { swift: { iban: accountNumber, swift: bic ?? '' } }
    : { fasterPayments: { accountNumber, sortCode } }
}
