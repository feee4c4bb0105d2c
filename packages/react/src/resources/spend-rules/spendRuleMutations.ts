import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'

/** Which card, and its rules. */
export type CreateManagedCardSpendRulesVariables = {
  id: string
} & components['schemas']['CardLevelSpendRules']

/** Which card, and the rules to change. */
export type UpdateManagedCardSpendRulesVariables = {
  id: string
} & components['schemas']['ManagedCardSpendRulesUpdateRequest']

/** Which card. */
export interface DeleteManagedCardSpendRulesVariables {
  id: string
}

// A card says what may still be spent.
const invalidates: WriteRules<never>['invalidates'] = ['spend-rules', 'managed-cards']

/**
 * Gives rules to a card that has none.
 * @see `POST /managed_cards/{id}/spend_rules`
 */
export function createManagedCardSpendRulesMutation(
  weavr: Weavr,
): WeavrMutation<void, CreateManagedCardSpendRulesVariables, OperationError<'managedCardSpendRulesCreate'>> {
  return weavrMutation(
    weavr,
    'spend-rules',
    'create',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/spend_rules', {
        intent,
        body,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Changes rules of a card.
 * @see `PATCH /managed_cards/{id}/spend_rules`
 */
export function updateManagedCardSpendRulesMutation(
  weavr: Weavr,
): WeavrMutation<void, UpdateManagedCardSpendRulesVariables, OperationError<'managedCardSpendRulesUpdate'>> {
  return weavrMutation(
    weavr,
    'spend-rules',
    'update',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.PATCH('/managed_cards/{id}/spend_rules', {
        intent,
        body,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Takes all its own rules from a card; those of its profile and its identity stay. Never tried again by
 * itself: Weavr takes no idempotency reference here.
 * @see `DELETE /managed_cards/{id}/spend_rules`
 */
export function deleteManagedCardSpendRulesMutation(
  weavr: Weavr,
): WeavrMutation<void, DeleteManagedCardSpendRulesVariables, OperationError<'managedCardSpendRulesDelete'>> {
  return weavrMutation(
    weavr,
    'spend-rules',
    'delete',
    ({ id }, { intent }) =>
      weavr.api.DELETE('/managed_cards/{id}/spend_rules', { intent, params: { path: { id } } }),
    { invalidates },
  )
}
