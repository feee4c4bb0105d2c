import type { SandboxState } from '../../state/SandboxState.js'
import type { CardPaymentRecord } from './CardPaymentRecord.js'

/** What a card has spent since a moment, minor units of its currency. What was declined, reversed or expired does not count. */
export function spentByCard({ cardPayments, cardPaymentIds }: SandboxState, cardId: string, since: number): number {
  let spent = 0
  const ids = cardPaymentIds[cardId] ?? []
  // From the latest: in a long list only its end is of this interval.
  for (let index = ids.length - 1; index >= 0; index -= 1) {
    const payment = cardPayments[ids[index] ?? '']
    if (!payment || payment.createdAt < since) break
    if (counts(payment)) spent += payment.displayAmount.amount
  }
  return spent
}

const counts = ({ type, status }: CardPaymentRecord) =>
  (type === 'PURCHASE' || type === 'CASH_WITHDRAWAL') && (status === 'SETTLED' || status === 'SETTLEMENT_IN_PROGRESS')
