import type { components } from '@weavr-kit/core'
import type { SandboxState } from '../../state/SandboxState.js'
import type { CardPaymentRecord } from '../../state/CardPaymentRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a card payment. */
export function toCardPayment(payment: CardPaymentRecord, state: SandboxState): Schemas['CardPayment'] {
  const { cardId, createdAt, updatedAt, identityId: _whose, reserved: _held, ...shown } = payment
  const card = toCardPaymentCard(cardId, state)
  const profileId = state.managedCards[cardId]?.profileId
  return {
    ...shown,
    ...(profileId && { profileId }),
    card,
    creationTimestamp: createdAt,
    lastUpdatedTimestamp: updatedAt,
  }
}

export function toCardPaymentCard(
  cardId: string,
  { managedCards }: SandboxState,
): Schemas['CardPaymentCard'] {
  const card = managedCards[cardId]
  if (!card) return { id: cardId, type: 'managed_cards' }
  const {
    id,
    friendlyName,
    nameOnCard,
    cardBrand,
    cardNumberFirstSix,
    cardNumberLastFour,
    userId,
    parentManagedAccountId,
  } = card
  return {
    id,
    type: 'managed_cards',
    mode: card.mode === 'DEBIT_MODE' ? 'debit' : 'prepaid',
    friendlyName,
    nameOnCard,
    cardBrand,
    cardNumberFirstSix,
    cardNumberLastFour,
    ...(userId && { linkedUserId: userId }),
    ...(parentManagedAccountId && { parentManagedAccountId }),
  }
}
