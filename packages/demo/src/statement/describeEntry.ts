import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']
type Entry = Schemas['StatementEntry']

/** What moved the money, in words instead of rails. */
const types: Record<Schemas['StatementTransactionType'], string> = {
  card_payments: 'Card',
  transfers: 'Between your accounts',
  sends: 'Weavr account',
  outgoing_wire_transfers: 'Bank payment',
  incoming_wire_transfers: 'Bank payment',
  correspondent_bank_transfers: 'Bank payment',
  fees: 'Fee',
  system_transactions: 'Correction',
}

const cardPayments: Partial<Record<Schemas['StatementCardPaymentSubtype'], string>> = {
  cash_withdrawals: 'Cash machine',
  purchase_refunds: 'Refund',
  purchase_reversals: 'Refund',
  original_credit_transactions: 'Paid to card',
  first_chargebacks: 'Chargeback',
}

export interface EntryWords {
  /** The other side. */
  who: string
  type: string
  /** The card that was used. */
  card: string | undefined
  /** What the payer or the other side wrote. */
  reference: string | undefined
}

export function describeEntry({ transaction, counterparty, description, executingAccessInstrument: used }: Entry): EntryWords {
  const subtype = transaction.type === 'card_payments' ? transaction.subtype : undefined
  const type = (subtype && cardPayments[subtype]) ?? types[transaction.type]
  const who = nameOf(counterparty) ?? description ?? type
  const card = used?.type === 'managed_cards' && used.cardNumberLastFour ? used.cardNumberLastFour : undefined
  return { who, type, card, reference: description === who ? undefined : description }
}

function nameOf(counterparty: Entry['counterparty']): string | undefined {
  if (!counterparty) return undefined
  if ('name' in counterparty && counterparty.name) return counterparty.name
  return 'friendlyName' in counterparty ? counterparty.friendlyName : undefined
}
