import type { components } from '@weavr-kit/core'
import type { WebhookPayloads } from '@weavr-kit/core/contract'
import { toCardPayment } from '../api/card-payments/toCardPayment.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { CardPaymentRecord } from '../state/CardPaymentRecord.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import { cardModeDetails } from './cardModeDetails.js'
import { cardId, digitAmount, ownerOf, present } from './eventFields.js'
import type { SandboxEvent } from './SandboxEvent.js'
import type { Watch } from './Watch.js'

type CardPaymentEvent = components['schemas']['CardPaymentEvent']
type BrokenRule = NonNullable<WebhookPayloads['managed_cards_authorisations_watch']['authRuleFailedReason']>

/** What a merchant did, once as itself and once with the payment that it belongs to. */
export const cardPaymentWatches: readonly Watch<CardPaymentRecord>[] = [
  {
    look: ({ events }) => String(events.length),
    tell(payment, { before = '0' }, context) {
      const card = context.state.managedCards[payment.cardId]
      if (!card) return []
      return payment.events.slice(Number(before)).flatMap((event): SandboxEvent[] => [
        event.type === 'AUTHORISATION'
          ? authorisation(payment, event, card, context)
          : settlement(payment, event, card, context),
        {
          name: 'managed_cards_payments_watch',
          payload: { eventType: event.type, cardPayment: toCardPayment(payment, context.state) },
        },
      ])
    },
  },
]

function shared(
  { merchant, displayAmount, events: [first] }: CardPaymentRecord,
  event: CardPaymentEvent,
  card: ManagedCardRecord,
  context: SandboxContext,
) {
  const { id: merchantId, name: merchantName, categoryCode: merchantCategoryCode = '' } = merchant
  const place = { merchantStreet: merchant.street, merchantCity: merchant.city, merchantURL: merchant.url }
  return present({
    id: cardId(card.id),
    transactionId: event.id,
    transactionAmount: digitAmount(event.transactionAmount ?? displayAmount),
    transactionTimestamp: String(event.timestamp),
    sourceAmount: digitAmount(event.billingAmount ?? displayAmount),
    merchantData: present({
      merchantName,
      merchantCategoryCode,
      merchantId,
      merchantCountry: merchant.country,
      ...place,
    }),
    merchantName,
    merchantCategoryCode,
    merchantId,
    relatedAuthorisationId: first && first !== event && first.type === 'AUTHORISATION' ? first.id : undefined,
    owner: ownerOf(card.identityId, context),
    authCode: event.authCode,
    merchantCountryCode: merchant.country,
    ...cardModeDetails(card, context),
  })
}

function authorisation(
  payment: CardPaymentRecord,
  event: Extract<CardPaymentEvent, { type: 'AUTHORISATION' }>,
  card: ManagedCardRecord,
  context: SandboxContext,
): SandboxEvent {
  const declined = event.result === 'DECLINED'
  const { declineReason, authRuleFailedReason, authorisationCategory, forex } = event
  const payload = present({
    ...shared(payment, event, card, context),
    approved: !declined,
    declineReason: declineReason ?? ('NO_REASON' as const),
    authRuleFailedReason: authRuleFailedReason === undefined ? undefined : toBrokenRule(authRuleFailedReason),
    authorisationType: declined
      ? ('DECLINED' as const)
      : event.reversal
        ? ('ONLINE_REVERSE' as const)
        : ('AUTHORISED' as const),
    authorisationCategory,
    forexPadding: forex?.padding && digitAmount(forex.padding),
    transactionType:
      payment.type === 'CASH_WITHDRAWAL' ? ('CASH_WITHDRAWAL' as const) : ('SALE_PURCHASE' as const),
  })
  return { name: 'managed_cards_authorisations_watch', payload }
}

function settlement(
  payment: CardPaymentRecord,
  event: Exclude<CardPaymentEvent, { type: 'AUTHORISATION' }>,
  card: ManagedCardRecord,
  context: SandboxContext,
): SandboxEvent {
  const settlementType =
    event.type === 'REFUND'
      ? 'PURCHASE_REFUND'
      : payment.type === 'CASH_WITHDRAWAL'
        ? 'CASH_WITHDRAWAL'
        : 'SALE_PURCHASE'
  const payload = {
    ...shared(payment, event, card, context),
    settlementType,
    feeAmount: { currency: card.currency, amount: '0' },
    state: 'COMPLETED',
  } as const
  return { name: 'managed_cards_settlements_watch', payload }
}

/** By the words that the sandbox has for a rule. */
const brokenRules: Record<string, BrokenRule> = {
  MERCHANT_CATEGORY: 'MERCHANT_CATEGORY_BLOCKED',
  MERCHANT_ID: 'MERCHANT_ID_BLOCKED',
  MERCHANT_COUNTRY: 'MERCHANT_COUNTRY_BLOCKED',
  CONTACTLESS: 'CONTACTLESS_NOT_ALLOWED',
  ATM: 'ATM_NOT_ALLOWED',
  E_COMMERCE: 'ECOMMERCE_NOT_ALLOWED',
  MINIMUM_AMOUNT: 'MIN_TRANSACTION_AMOUNT_EXCEEDED',
  MAXIMUM_AMOUNT: 'MAX_TRANSACTION_AMOUNT_EXCEEDED',
}

const toBrokenRule = (rule: string): BrokenRule => brokenRules[rule] ?? 'SPEND_LIMIT_EXCEEDED'
