import type { components } from '@weavr-kit/core'
import type { Money } from '../../internal/formatMoney.js'
import type { OutgoingWireTransfer } from '../../resources/outgoing-wire-transfers/outgoingWireTransferQueries.js'
import type { Send } from '../../resources/sends/sendQueries.js'
import type { Transfer } from '../../resources/transfers/transferQueries.js'

type Schemas = components['schemas']

/** The three kinds of money out, as Weavr names their resources. */
export type PaymentType = 'transfers' | 'sends' | 'outgoing_wire_transfers'

/** Which payment: all that an address has to hold to come back to it. */
export interface PaymentRef {
  type: PaymentType
  id: string
}

/**
 * How far a payment is.
 *
 * - `payee-check`: the payer has to look at what the payee's bank says. `code`: it waits for their code.
 * - `scheduled`: it goes out at a time to come.
 * - `on-its-way`: it has left. `being-checked`: Weavr looks at it. `sent`: done.
 * - `not-sent`: it was refused. `came-back`: the payee's bank returned it. `cancelled`: the payer took it back.
 */
export type PaymentStep =
  | 'payee-check'
  | 'code'
  | 'scheduled'
  | 'on-its-way'
  | 'being-checked'
  | 'sent'
  | 'not-sent'
  | 'came-back'
  | 'cancelled'

/** A payment of any kind, as Weavr has it. */
export interface TrackedPayment extends PaymentRef {
  step: PaymentStep
  amount: Money
  fee: Money | undefined
  /** The account or card that pays. */
  source: Schemas['InstrumentId']
  destination: Schemas['OutgoingWireTransferDestination'] | Schemas['SendDestination'] | undefined
  reference: string | undefined
  purpose: string | undefined
  createdAt: number
  /** In milliseconds since 1970: when it was to go out, and when it did. */
  scheduledAt: number | undefined
  executedAt: number | undefined
  exemption: Schemas['ChallengeExemptionReason'] | undefined
  check: Schemas['PayeeCheck'] | undefined
}

type State = OutgoingWireTransfer['state'] | Send['state'] | Transfer['state']

const steps: Record<State, PaymentStep> = {
  PENDING_CONFIRMATION: 'payee-check',
  PENDING_CHALLENGE: 'code',
  SCHEDULED: 'scheduled',
  INITIALISED: 'on-its-way',
  SUBMITTED: 'on-its-way',
  APPROVED: 'on-its-way',
  PENDING: 'being-checked',
  COMPLETED: 'sent',
  REJECTED: 'not-sent',
  FAILED: 'not-sent',
  INVALID: 'not-sent',
  RETURNED: 'came-back',
  CANCELLED: 'cancelled',
}

interface Fields {
  id: string
  state: State
  description?: string
  creationTimestamp: number
  scheduledTimestamp?: string
  executionTimestamp?: string
}

const toFields = (payment: Fields) => ({
  id: payment.id,
  // A state that Weavr adds one day says least when it says "on its way".
  step: steps[payment.state] ?? 'on-its-way',
  reference: payment.description || undefined,
  createdAt: payment.creationTimestamp,
  scheduledAt: toTime(payment.scheduledTimestamp),
  executedAt: toTime(payment.executionTimestamp),
})

const toTime = (text: string | undefined) => (text === undefined ? undefined : Number(text))

export const fromTransfer = (transfer: Transfer): TrackedPayment => ({
  ...toFields(transfer),
  type: 'transfers',
  amount: transfer.destinationAmount,
  fee: undefined,
  source: transfer.source,
  destination: transfer.destination,
  purpose: undefined,
  exemption: undefined,
  check: undefined,
})

export const fromSend = (send: Send): TrackedPayment => ({
  ...toFields(send),
  type: 'sends',
  amount: send.destinationAmount,
  fee: send.sourceFee,
  source: send.source,
  destination: send.destination,
  purpose: undefined,
  exemption: send.challengeExemptionReason,
  check: undefined,
})

export const fromWire = (wire: OutgoingWireTransfer): TrackedPayment => ({
  ...toFields(wire),
  type: 'outgoing_wire_transfers',
  amount: wire.transferAmount,
  fee: wire.fee,
  source: wire.sourceInstrument,
  destination: wire.destination,
  purpose: wire.purpose,
  exemption: wire.challengeExemptionReason,
  check: wire.validationOutcomes?.[0],
})
