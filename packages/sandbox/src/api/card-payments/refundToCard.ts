import { inFull, postNow } from '../../payments/postNow.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import type { ManagedCardRecord } from '../managed-cards/ManagedCardRecord.js'
import { toCounterparty } from './authorisePurchase.js'
import { addCardPayment, type CardPaymentRecord } from './CardPaymentRecord.js'
import type { Purchase } from './Purchase.js'
import { spendingPlaceOf } from './spendingPlaceOf.js'

/** A merchant pays money back to a card: at once, and as a payment of its own that names the purchase it belongs to. */
export function refundToCard(
  card: ManagedCardRecord,
  { merchant, amount, billing }: Pick<Purchase, 'merchant' | 'amount' | 'billing'>,
  context: SandboxContext,
): CardPaymentRecord {
  const id = context.nextId()
  const at = context.now()
  const related = findPurchase(card, merchant.name, context)
  const billingAmount = { currency: card.currency, amount: billing }
  const { instrumentId, ...spender } = spendingPlaceOf(card)
  postNow(context, instrumentId, {
    ...spender,
    transaction: { id, type: 'card_payments', subtype: 'purchase_refunds' },
    description: `Refund ${merchant.name}`,
    counterparty: toCounterparty(merchant),
    ...inFull(billing),
  })
  return addCardPayment(context.state, {
    id,
    cardId: card.id,
    type: 'REFUND',
    merchant,
    displayAmount: billingAmount,
    status: 'SETTLED',
    ...(related && { relatedCardPaymentId: related.id }),
    events: [{ id: context.nextId(), type: 'REFUND', subtype: 'purchase_refunds', reversal: false, transactionAmount: amount, billingAmount, timestamp: at, processedTimestamp: at }],
    createdAt: at,
    updatedAt: at,
  })
}

/** The latest purchase that the card has made there. */
function findPurchase({ id }: ManagedCardRecord, merchantName: string, { state }: SandboxContext): CardPaymentRecord | undefined {
  const paymentId = state.cardPaymentIds[id]?.findLast((candidate) => {
    const payment = state.cardPayments[candidate]
    return payment?.type === 'PURCHASE' && payment.status === 'SETTLED' && payment.merchant.name === merchantName
  })
  return paymentId === undefined ? undefined : state.cardPayments[paymentId]
}
