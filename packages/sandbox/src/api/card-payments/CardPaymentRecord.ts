import type { components } from '@weavr-kit/core'
import type { SandboxState } from '../../state/SandboxState.js'

type Schemas = components['schemas']

/** A card payment, as the sandbox keeps it. What it did to balances is in the ledger, under the same id. */
export interface CardPaymentRecord {
  id: string
  cardId: string
  type: Schemas['CardPaymentType']
  merchant: Schemas['Merchant']
  displayAmount: Schemas['CurrencyAmount']
  status: Schemas['CardPaymentStatus']
  relatedCardPaymentId?: string
  events: Schemas['CardPaymentEvent'][]
  createdAt: number
  updatedAt: number
  /** Held from what can be spent until the settlement, minor units of the card's currency. */
  reserved?: number
}

/** Keeps a payment, and in which order payments came. */
export function addCardPayment(state: SandboxState, payment: CardPaymentRecord): CardPaymentRecord {
  state.cardPayments[payment.id] = payment
  state.cardPaymentOrder.push(payment.id)
  ;(state.cardPaymentIds[payment.cardId] ??= []).push(payment.id)
  return payment
}
