import { authorisePurchase } from '../payments/cards/authorisePurchase.js'
import type { CardPaymentRecord } from '../state/CardPaymentRecord.js'
import { convert, isConvertible } from '../payments/cards/convert.js'
import type { Decline } from '../payments/cards/declineOf.js'
import { merchantIdOf } from '../payments/cards/merchantIdOf.js'
import type { Purchase } from '../payments/cards/Purchase.js'
import { refundToCard } from '../payments/cards/refundToCard.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { CardPurchaseBody } from './cardPurchaseBodies.js'
import { toAlpha2 } from './toAlpha2.js'

type Code =
  | 'APPROVED'
  | 'DENIED_NOT_ENOUGH_FUNDS'
  | 'DENIED_CARD_NOT_FOUND'
  | 'DENIED_INCORRECT_CVV'
  | 'DENIED_CARD_EXPIRY'
  | 'DENIED_AMOUNT_NOT_POSITIVE'
  | 'DENIED_CARD_INACTIVE'
  | 'DENIED_OTHER'
  | 'DENIED_SPEND_CONTROL'
  | 'CARD_NOT_ENROLLED_FOR_BIOMETRIC_THREEDS'

const codes: Partial<Record<Decline['declineReason'], Code>> = {
  INSUFFICIENT_BALANCE: 'DENIED_NOT_ENOUGH_FUNDS',
  CVV_CHECKS_FAILED: 'DENIED_INCORRECT_CVV',
  CARD_EXPIRY_CHECKS_FAILED: 'DENIED_CARD_EXPIRY',
  CARD_STATUS_NOT_ALLOWED: 'DENIED_CARD_INACTIVE',
  SINGLE_SPEND: 'DENIED_CARD_INACTIVE',
  AUTH_RULE_CHECKS_FAILED: 'DENIED_SPEND_CONTROL',
}

/** Lets a merchant ask a card to pay. `refused` declines whatever the card says. */
export function purchase(
  card: ManagedCardRecord | undefined,
  body: CardPurchaseBody,
  context: SandboxContext,
  refused?: Decline,
): Code {
  if (!card) return 'DENIED_CARD_NOT_FOUND'
  if (body.transactionAmount.amount <= 0) return 'DENIED_AMOUNT_NOT_POSITIVE'
  // Nobody's device is enrolled for 3-D Secure here: the sandbox has no merchants' pages.
  if (body.initiateBiometricThreeDSecure) return 'CARD_NOT_ENROLLED_FOR_BIOMETRIC_THREEDS'
  return toCode(authorisePurchase(card, toPurchase(card, body), context, refused))
}

/** Lets a merchant pay back. */
export function refund(
  card: ManagedCardRecord | undefined,
  body: CardPurchaseBody,
  context: SandboxContext,
): Code {
  if (!card) return 'DENIED_CARD_NOT_FOUND'
  if (body.transactionAmount.amount <= 0) return 'DENIED_AMOUNT_NOT_POSITIVE'
  if (card.state.state === 'DESTROYED') return 'DENIED_CARD_INACTIVE'
  if (!isConvertible(body.transactionAmount.currency)) return 'DENIED_OTHER'
  refundToCard(card, toPurchase(card, body), context)
  return 'APPROVED'
}

function toCode({ events: [event] }: CardPaymentRecord): Code {
  const reason = event?.type === 'AUTHORISATION' ? event.declineReason : undefined
  return reason === undefined ? 'APPROVED' : (codes[reason] ?? 'DENIED_OTHER')
}

/** Weavr's own padding for purchases in another currency. */
const paddingShare = 0.02

function toPurchase(card: ManagedCardRecord, body: CardPurchaseBody): Purchase {
  const {
    merchantName: name,
    merchantId,
    merchantCategoryCode = '5399',
    transactionAmount: amount,
    transactionCountry,
  } = body
  const { merchantCity, merchantStreet, merchantURL, merchantCountry } = body.additionalMerchantData ?? {}
  const billing = convert(amount.amount, amount.currency, card.currency)
  const foreign = amount.currency !== card.currency
  return {
    amount,
    billing,
    padding: foreign ? (body.forexPadding ?? Math.ceil(billing * paddingShare)) : 0,
    channel: toChannel(card, body, billing),
    merchant: {
      id: merchantId ?? merchantIdOf(name),
      name,
      categoryCode: body.atmWithdrawal ? '6011' : merchantCategoryCode,
      country: toAlpha2(transactionCountry ?? merchantCountry) ?? card.billingAddress.country,
      ...(merchantCity && { city: merchantCity }),
      ...(merchantStreet && { street: merchantStreet }),
      ...(merchantURL && { url: merchantURL }),
    },
  }
}

/** Terminals ask for the PIN above this, minor units. */
const highestTap = 5_000

// The simulator cannot say how a card is read. A purchase with the card there is a tap, as long as it is
// small enough for one; where it says nothing, a card in use at terminals is there and any other is not.
function toChannel(
  { physical }: ManagedCardRecord,
  { atmWithdrawal, cardPresent, cardHolderPresent }: CardPurchaseBody,
  billing: number,
) {
  if (atmWithdrawal) return 'atm'
  const present =
    cardPresent ??
    (cardHolderPresent === undefined ? physical?.plastic.activated === true : cardHolderPresent === 'PRESENT')
  if (!present) return 'e-commerce'
  return billing <= highestTap ? 'contactless' : 'chip'
}
