import type { Records } from '../../records/createRecords.js'
import type { CardPaymentRecord } from '../../state/CardPaymentRecord.js'

/**
 * What a card has spent since a moment, minor units of its currency. What was declined, reversed or expired
 * does not count.
 */
export function spentByCard(records: Records, cardId: string, since: number): number {
  let spent = 0
  const payments = records.of('cardPayments', cardId)
  // From the latest: in a long list only its end is of this interval.
  for (let index = payments.length - 1; index >= 0; index -= 1) {
    const payment = payments[index]
    if (!payment || payment.createdAt < since) break
    if (counts(payment)) spent += payment.displayAmount.amount
  }
  return spent
}

const counts = ({ type, status }: CardPaymentRecord) =>
  (type === 'PURCHASE' || type === 'CASH_WITHDRAWAL') &&
  (status === 'SETTLED' || status === 'SETTLEMENT_IN_PROGRESS')
