import type { Decline } from '../payments/cards/declineOf.js'
import { cardNumberOf, cvvOf } from '../payments/cards/cardNumberOf.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { NumberPurchaseBody } from './cardPurchaseBodies.js'

/** The card with this number, and what is wrong with the rest of what was typed in. */
export function findByNumber(
  { cardNumber, cvv, expiryDate }: NumberPurchaseBody,
  { records }: Pick<SandboxContext, 'records'>,
): { card?: ManagedCardRecord; refused?: Decline } {
  const wanted = cardNumber.replaceAll(' ', '')
  const card = records.all('managedCards').find((candidate) => cardNumberOf(candidate) === wanted)
  if (!card) return {}
  if (cvv !== cvvOf(card)) return { card, refused: { declineReason: 'CVV_CHECKS_FAILED' } }
  return expiryDate === card.expiryMmyy
    ? { card }
    : { card, refused: { declineReason: 'CARD_EXPIRY_CHECKS_FAILED' } }
}
