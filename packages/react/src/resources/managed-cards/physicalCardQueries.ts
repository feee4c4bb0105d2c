import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** The PIN of a card, as a token that only Weavr's secure UI can show. */
export type ManagedCardPin = components['schemas']['ManagedCardPin']

/**
 * The token of a physical card's PIN. Needs a stepped-up session, and is forgotten as soon as nothing shows
 * it.
 * @see `GET /managed_cards/{id}/physical/pin`
 */
export function managedCardPinQuery(
  weavr: Weavr,
  id: string,
): WeavrQuery<ManagedCardPin, OperationError<'managedCardPhysicalPinGet'>> & { staleTime: 0; gcTime: 0 } {
  const query = weavrQuery(weavr, weavrKey(weavr, 'managed-cards', 'pin', id), (call) =>
    weavr.api.GET('/managed_cards/{id}/physical/pin', { ...call, params: { path: { id } } }),
  )
  return { ...query, staleTime: 0, gcTime: 0 }
}
