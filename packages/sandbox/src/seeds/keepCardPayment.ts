import { plan } from '../context/plan.js'
import { settlesAfterMs } from '../payments/cards/authorisePurchase.js'
import { merchantIdOf } from '../payments/cards/merchantIdOf.js'
import type { Posting } from '../state/Posting.js'
import type { SandboxContext } from '../context/SandboxContext.js'

/** Keeps what a posting of a story says about a card payment. Its events have the ids of their postings. */
export function keepCardPayment(posting: Posting, cardId: string, context: SandboxContext): void {
  const { id, at, transaction, actual } = posting
  const card = context.state.managedCards[cardId]
  if (!card) return
  const payment = context.state.cardPayments[transaction.id]
  const timing = { timestamp: at, processedTimestamp: at }
  if (payment) {
    const { displayAmount } = payment
    payment.events.push({
      id,
      type: 'SETTLEMENT',
      subtype: 'sale_purchases',
      settlementState: 'COMPLETED',
      transactionAmount: displayAmount,
      billingAmount: displayAmount,
      ...timing,
    })
    payment.status = 'SETTLED'
    payment.updatedAt = at
    delete payment.reserved
    return
  }
  const amount = { currency: card.currency, amount: Math.abs(posting.available) }
  const shared = {
    id: transaction.id,
    identityId: card.identityId,
    cardId,
    merchant: toMerchant(posting),
    displayAmount: amount,
    createdAt: at,
    updatedAt: at,
  }
  const amounts = { transactionAmount: amount, billingAmount: amount }
  if (actual > 0) {
    context.records.keep('cardPayments', {
      ...shared,
      type: 'REFUND',
      status: 'SETTLED',
      events: [{ id, type: 'REFUND', subtype: 'purchase_refunds', ...amounts, ...timing }],
    })
    return
  }
  context.records.keep('cardPayments', {
    ...shared,
    type: 'PURCHASE',
    status: 'SETTLEMENT_IN_PROGRESS',
    events: [
      {
        id,
        type: 'AUTHORISATION',
        subtype: 'sale_purchases',
        result: 'APPROVED',
        authCode: id.slice(-6),
        ...amounts,
        ...timing,
      },
    ],
    reserved: amount.amount,
  })
  const settledAt = at + settlesAfterMs
  if (settledAt > context.now())
    plan(context, { at: settledAt, task: 'card-payments.settle', id: transaction.id })
}

function toMerchant({ counterparty, description = '' }: Posting) {
  const { name = description, ...rest } =
    counterparty && 'categoryCode' in counterparty ? counterparty : { name: description }
  return { ...rest, id: merchantIdOf(name), name }
}
