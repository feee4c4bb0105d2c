import type { InstrumentTransaction } from '../../resources/transactions/transactionQueries.js'

/** A state that is worth a word; what is done has none. */
export type MovementStateKey =
  | 'checkPayee'
  | 'confirm'
  | 'scheduled'
  | 'beingChecked'
  | 'onItsWay'
  | 'pending'
  | 'notSent'
  | 'declined'
  | 'released'
  | 'cameBack'
  | 'cancelled'

const states: Record<string, MovementStateKey> = {
  PENDING_CONFIRMATION: 'checkPayee',
  PENDING_CHALLENGE: 'confirm',
  SCHEDULED: 'scheduled',
  INITIALISED: 'onItsWay',
  SUBMITTED: 'onItsWay',
  APPROVED: 'onItsWay',
  PENDING: 'beingChecked',
  SETTLEMENT_IN_PROGRESS: 'pending',
  REJECTED: 'notSent',
  FAILED: 'notSent',
  INVALID: 'notSent',
  RETURNED: 'cameBack',
  REVERSED: 'cameBack',
  DECLINED: 'declined',
}

/** Where only the list's own word for it is known. */
const statuses: Record<InstrumentTransaction['status'], MovementStateKey | undefined> = {
  DRAFT: 'confirm',
  SUBMITTED: 'onItsWay',
  PROCESSING: 'pending',
  COMPLETED: undefined,
  CANCELLED: 'cancelled',
  RETURNED: 'cameBack',
}

/** The state of a movement as people say it; none for what is done: quiet when fine. */
export function movementStateKey(activity: InstrumentTransaction): MovementStateKey | undefined {
  if (activity.status === 'COMPLETED') return undefined
  const own = ownState(activity)
  // The authorisation of a card payment was given back: nothing was cancelled by anybody.
  if (activity.type === 'card_payments' && (own === 'CANCELLED' || own === 'EXPIRED')) return 'released'
  // Money that comes in is not "not sent".
  if (activity.type === 'incoming_wire_transfers') return statuses[activity.status]
  return states[own ?? ''] ?? statuses[activity.status]
}

function ownState({ transaction }: InstrumentTransaction): string | undefined {
  if (!transaction) return undefined
  return 'state' in transaction ? transaction.state : transaction.status
}

const tones: Partial<Record<MovementStateKey, 'caution' | 'negative'>> = {
  checkPayee: 'caution',
  confirm: 'caution',
  cameBack: 'caution',
  notSent: 'negative',
  declined: 'negative',
}

/** How a state is coloured. */
export const movementTone = (key: MovementStateKey): 'caution' | 'negative' | 'neutral' =>
  tones[key] ?? 'neutral'

/** What moves an account or a card: money out is below zero. */
export const signedAmount = ({ amount, direction }: InstrumentTransaction) => ({
  currency: amount.currency,
  amount: direction === 'DEBIT' ? -Math.abs(amount.amount) : amount.amount,
})
