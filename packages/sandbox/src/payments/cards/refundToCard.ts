import { inFull, postNow } from '../postNow.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import { toCounterparty } from './authorisePurchase.js'
import type { CardPaymentRecord } from '../../state/CardPaymentRecord.js'
import type { Purchase } from './Purchase.js'
import { spendingPlaceOf } from './spendingPlaceOf.js'

/**
 * A merchant pays money back to a card: at once, and as a payment of its own that names the purchase it
 * belongs to.
 */
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
  return context.records.keep('cardPayments', {
    id,
    identityId: card.identityId,
    cardId: card.id,
    type: 'REFUND',
    merchant,
    displayAmount: billingAmount,
    status: 'SETTLED',
    ...(related && { relatedCardPaymentId: related.id }),
    events: [
      {
        id: context.nextId(),
        type: 'REFUND',
        subtype: 'purchase_refunds',
        reversal: false,
        transactionAmount: amount,
        billingAmount,
        timestamp: at,
        processedTimestamp: at,
      },
    ],
    createdAt: at,
    updatedAt: at,
  })
}

/** The latest purchase that the card has made there. */
function findPurchase(
  { id }: ManagedCardRecord,
  merchantName: string,
  { records }: SandboxContext,
): CardPaymentRecord | undefined {
  return records
    .of('cardPayments', id)
    .findLast(
      ({ type, status, merchant }) =>
        type === 'PURCHASE' && status === 'SETTLED' && merchant.name === merchantName,
    )
}
