import type { components } from '@weavr-kit/core'
import type { MovementMessages } from './movementMessages.js'

type Schemas = components['schemas']
type Entry = Schemas['StatementEntry']

/** A movement in words. */
export interface MovementWords {
  /** The other side. */
  who: string
  how: string
  /** The last four digits of the card that was used. */
  card: string | undefined
  /** What the payer or the other side wrote. */
  reference: string | undefined
}

/** What kind of card payment it was, where that is worth a word of its own. */
export function cardPaymentWords(
  subtype: Schemas['StatementCardPaymentSubtype'] | undefined,
  words: MovementMessages,
): string | undefined {
  switch (subtype) {
    case 'cash_withdrawals':
      return words.cash
    case 'purchase_refunds':
    case 'purchase_reversals':
    case 'cash_withdrawal_reversals':
      return words.refund
    case 'original_credit_transactions':
      return words.paidToCard
    case 'first_chargebacks':
    case 'second_chargebacks':
    case 'arbitration_chargebacks':
      return words.chargeback
    default:
      return undefined
  }
}

/** What a statement says of a posted movement. */
export function describeEntry(entry: Entry, words: MovementMessages): MovementWords {
  const { transaction, counterparty, description, executingAccessInstrument: used } = entry
  const subtype = transaction.type === 'card_payments' ? transaction.subtype : undefined
  const how = cardPaymentWords(subtype, words) ?? words.types[transaction.type]
  const who = nameOf(counterparty) ?? description ?? how
  const card = used?.type === 'managed_cards' ? used.cardNumberLastFour : undefined
  return { who, how, card, reference: description === who ? undefined : description }
}

function nameOf(counterparty: Entry['counterparty']): string | undefined {
  if (!counterparty) return undefined
  if ('name' in counterparty && counterparty.name) return counterparty.name
  return 'friendlyName' in counterparty ? counterparty.friendlyName : undefined
}
