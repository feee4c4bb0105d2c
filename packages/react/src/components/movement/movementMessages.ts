import type { components } from '@weavr-kit/core'
import type { MovementStateKey } from './movementState.js'

type Schemas = components['schemas']

/** What moved money, in words instead of rails: in statements, in the activity and in the details of each. */
export interface MovementMessages {
  types: Record<Schemas['TransactionActivityType'], string>
  cash: string
  refund: string
  paidToCard: string
  chargeback: string
  /** Heard in place of the last four digits, given one by one. */
  withCard: (digits: string) => string
  who: string
  how: string
  amount: string
  /** A state in a word; what is done has none. */
  states: Record<MovementStateKey, string>
  today: string
  yesterday: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    movement: MovementMessages
  }
}

/** English. */
export const movementMessages: MovementMessages = {
  types: {
    card_payments: 'Card',
    transfers: 'Between your accounts',
    sends: 'Weavr account',
    outgoing_wire_transfers: 'Bank payment',
    incoming_wire_transfers: 'Bank payment',
    correspondent_bank_transfers: 'Bank payment',
    fees: 'Fee',
    system_transactions: 'Correction',
  },
  cash: 'Cash machine',
  refund: 'Refund',
  paidToCard: 'Paid to card',
  chargeback: 'Chargeback',
  withCard: (digits) => `with card ending ${digits}`,
  who: 'Who',
  how: 'How',
  amount: 'Amount',
  states: {
    checkPayee: 'Check the payee',
    confirm: 'Confirm to send',
    scheduled: 'Scheduled',
    beingChecked: 'Being checked',
    onItsWay: 'On its way',
    pending: 'Pending',
    notSent: 'Not sent',
    declined: 'Declined',
    released: 'Released',
    cameBack: 'Came back',
    cancelled: 'Cancelled',
  },
  today: 'Today',
  yesterday: 'Yesterday',
}
