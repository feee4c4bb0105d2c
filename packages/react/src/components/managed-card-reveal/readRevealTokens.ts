import type { Weavr } from '@weavr-kit/core'

/** Number, expiry and CVV, or the PIN of a physical card. */
export type RevealedSecret = 'details' | 'pin'

/** What the secure elements take: good once, and only in the session that asked. */
export interface RevealTokens {
  cardNumber?: string | undefined
  cvv?: string | undefined
  pin?: string | undefined
}

/** Asks Weavr itself, past the cache, which would keep what is good once. */
export async function readRevealTokens(
  { api }: Weavr,
  id: string,
  secret: RevealedSecret,
): Promise<RevealTokens> {
  const call = { params: { path: { id } }, intent: 'user' } as const
  if (secret === 'pin') {
    const { pin } = await api.GET('/managed_cards/{id}/physical/pin', call)
    return { pin: pin.value }
  }
  const { cardNumber, cvv } = await api.GET('/managed_cards/{id}', call)
  return { cardNumber: cardNumber?.value, cvv: cvv?.value }
}
