import type { components } from '@weavr-kit/core'
import { postNow } from '../postNow.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { toCounterparty } from './authorisePurchase.js'
import type { CardPaymentRecord } from '../../state/CardPaymentRecord.js'
import { spendingPlaceOf } from './spendingPlaceOf.js'

type Schemas = components['schemas']

/** Takes what was reserved. False when there is nothing to settle. */
export function settleCardPayment(paymentId: string, context: SandboxContext): boolean {
  return close(paymentId, 'SETTLED', context)
}

/**
 * The merchant gives up a payment that was not settled: what was reserved can be spent again. False when
 * there is none.
 */
export function reverseCardPayment(paymentId: string, context: SandboxContext): boolean {
  return close(paymentId, 'CANCELLED', context)
}

function close(paymentId: string, status: 'SETTLED' | 'CANCELLED', context: SandboxContext): boolean {
  const payment = context.state.cardPayments[paymentId]
  const card = payment && context.state.managedCards[payment.cardId]
  if (!card || payment.status !== 'SETTLEMENT_IN_PROGRESS') return false
  const { reserved = 0, displayAmount, merchant } = payment
  const reversal = status === 'CANCELLED'
  const subtype = payment.type === 'CASH_WITHDRAWAL' ? 'cash_withdrawals' : 'sale_purchases'
  const { instrumentId, ...spender } = spendingPlaceOf(card)
  postNow(context, instrumentId, {
    ...spender,
    transaction: { id: payment.id, type: 'card_payments', subtype: reversal ? reversalOf[subtype] : subtype },
    description: merchant.name,
    counterparty: toCounterparty(merchant),
    // What was reserved for the exchange rate comes back.
    available: reversal ? reserved : reserved - displayAmount.amount,
    actual: reversal ? 0 : -displayAmount.amount,
  })
  const at = context.now()
  payment.events.push(toClosingEvent(payment, { id: context.nextId(), at, reversal, subtype }))
  payment.status = status
  payment.updatedAt = at
  delete payment.reserved
  return true
}

const reversalOf = {
  cash_withdrawals: 'cash_withdrawal_reversals',
  sale_purchases: 'purchase_reversals',
} as const

function toClosingEvent(
  { events: [first], displayAmount }: CardPaymentRecord,
  {
    id,
    at,
    reversal,
    subtype,
  }: { id: string; at: number; reversal: boolean; subtype: keyof typeof reversalOf },
): Schemas['CardPaymentEvent'] {
  const { transactionAmount = displayAmount, authCode } = first ?? {}
  const shared = {
    id,
    subtype,
    reversal,
    transactionAmount,
    billingAmount: displayAmount,
    ...(authCode && { authCode }),
    timestamp: at,
    processedTimestamp: at,
  }
  return reversal
    ? { ...shared, type: 'AUTHORISATION', result: 'APPROVED' }
    : { ...shared, type: 'SETTLEMENT', settlementState: 'COMPLETED' }
}
