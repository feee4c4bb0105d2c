import type { Decline } from '../api/card-payments/declineOf.js'
import { cardNumberOf, cvvOf } from '../api/managed-cards/cardNumberOf.js'
import type { ManagedCardRecord } from '../api/managed-cards/ManagedCardRecord.js'
import type { SandboxContext } from '../state/SandboxContext.js'
import type { NumberPurchaseBody } from './cardPurchaseBodies.js'

/** The card with this number, and what is wrong with the rest of what was typed in. */
export function findByNumber(
  { cardNumber, cvv, expiryDate }: NumberPurchaseBody,
  { state }: Pick<SandboxContext, 'state'>,
): { card?: ManagedCardRecord; refused?: Decline } {
  const wanted = cardNumber.replaceAll(' ', '')
  const card = Object.values(state.managedCards).find((candidate) => cardNumberOf(candidate) === wanted)
  if (!card) return {}
  if (cvv !== cvvOf(card)) return { card, refused: { declineReason: 'CVV_CHECKS_FAILED' } }
  return expiryDate === card.expiryMmyy ? { card } : { card, refused: { declineReason: 'CARD_EXPIRY_CHECKS_FAILED' } }
}
