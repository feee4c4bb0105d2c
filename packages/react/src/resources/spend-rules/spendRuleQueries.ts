import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** The rules of every level that a payment by card must meet. Amounts are integers in minor units. */
export type SpendRules = components['schemas']['AllLevelSpendRules']

/**
 * The rules that payments by a card must meet, of the card, its profile and its identity.
 * @see `GET /managed_cards/{id}/spend_rules`
 */
export function managedCardSpendRulesQuery(
  weavr: Weavr,
  id: string,
): WeavrQuery<SpendRules, OperationError<'managedCardSpendRulesGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'spend-rules', 'managed-card', id), (call) =>
    weavr.api.GET('/managed_cards/{id}/spend_rules', { ...call, params: { path: { id } } }),
  )
}
