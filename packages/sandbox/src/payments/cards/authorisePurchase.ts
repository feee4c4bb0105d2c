import type { components } from '@weavr-kit/core'
import { plan } from '../../context/plan.js'
import { postNow } from '../postNow.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import type { CardPaymentRecord } from '../../state/CardPaymentRecord.js'
import { rateBetween } from './convert.js'
import { declineOf, type Decline } from './declineOf.js'
import type { Purchase } from './Purchase.js'
import { spendingPlaceOf } from './spendingPlaceOf.js'

/** A payment is settled this long after it was authorised. */
export const settlesAfterMs = 31 * 3_600_000

/**
 * Asks a card to pay: reserves the amount until the settlement, or declines. Both are kept. `refused`
 * declines whatever the card says.
 */
export function authorisePurchase(
  card: ManagedCardRecord,
  purchase: Purchase,
  context: SandboxContext,
  refused?: Decline,
): CardPaymentRecord {
  const decline = refused ?? declineOf(card, purchase, context)
  const at = context.now()
  const reserved = purchase.billing + purchase.padding
  const payment = context.records.keep('cardPayments', {
    id: context.nextId(),
    identityId: card.identityId,
    cardId: card.id,
    type: purchase.channel === 'atm' ? 'CASH_WITHDRAWAL' : 'PURCHASE',
    merchant: purchase.merchant,
    displayAmount: { currency: card.currency, amount: purchase.billing },
    status: decline ? 'DECLINED' : 'SETTLEMENT_IN_PROGRESS',
    events: [toEvent(card, purchase, { id: context.nextId(), at, decline })],
    createdAt: at,
    updatedAt: at,
    ...(!decline && { reserved }),
  })
  if (decline) return payment
  reserve(card, payment, context)
  countContactless(card, purchase)
  plan(context, { at: at + settlesAfterMs, task: 'card-payments.settle', id: payment.id })
  return payment
}

function reserve(
  card: ManagedCardRecord,
  { id, merchant, type, reserved = 0 }: CardPaymentRecord,
  context: SandboxContext,
) {
  const { instrumentId, ...spender } = { cardId: undefined, ...spendingPlaceOf(card) }
  postNow(context, instrumentId, {
    ...(spender.cardId && { cardId: spender.cardId }),
    transaction: {
      id,
      type: 'card_payments',
      subtype: type === 'CASH_WITHDRAWAL' ? 'cash_withdrawals' : 'sale_purchases',
    },
    description: merchant.name,
    counterparty: toCounterparty(merchant),
    available: -reserved,
    actual: 0,
  })
}

function countContactless({ physical }: ManagedCardRecord, { channel, billing }: Purchase) {
  if (!physical || channel === 'e-commerce') return
  // Chip and cash machine ask for the PIN, and the count starts over.
  physical.contactlessSpent = channel === 'contactless' ? physical.contactlessSpent + billing : 0
}

function toEvent(
  card: ManagedCardRecord,
  { amount, billing, padding, channel }: Purchase,
  { id, at, decline }: { id: string; at: number; decline: Decline | undefined },
): components['schemas']['CardPaymentAuthorisationEvent'] {
  const exchangeRate = {
    value: Math.round(rateBetween(amount.currency, card.currency) * 1_000_000),
    scale: 6,
  }
  return {
    id,
    type: 'AUTHORISATION',
    subtype: channel === 'atm' ? 'cash_withdrawals' : 'sale_purchases',
    reversal: false,
    result: decline ? 'DECLINED' : 'APPROVED',
    authorisationCategory: 'FINAL_AUTH',
    ...decline,
    transactionAmount: amount,
    billingAmount: { currency: card.currency, amount: billing },
    ...(!decline && { authCode: id.slice(-6) }),
    ...(amount.currency !== card.currency && {
      forex: { exchangeRate, padding: { currency: card.currency, amount: padding } },
    }),
    timestamp: at,
    processedTimestamp: at,
  }
}

/** A merchant, as postings name it. */
export function toCounterparty({ id, name, categoryCode, country }: components['schemas']['Merchant']) {
  return { name, id, ...(categoryCode && { categoryCode }), ...(country && { country }) }
}
