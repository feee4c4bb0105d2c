'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  createManagedCardSpendRulesMutation,
  deleteManagedCardSpendRulesMutation,
  updateManagedCardSpendRulesMutation,
} from './spendRuleMutations.js'
import { managedCardSpendRulesQuery } from './spendRuleQueries.js'

/**
 * The rules that payments by a card must meet, of the card, its profile and its identity; waits while the id
 * is not known yet.
 * @keywords spending limits, spend controls
 * @see `GET /managed_cards/{id}/spend_rules`
 * @example
 * const { data } = useManagedCardSpendRules(card.id)
 * const limits = data?.cardLevelSpendRules?.spendLimit
 */
export function useManagedCardSpendRules<Selected = DataOf<typeof managedCardSpendRulesQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof managedCardSpendRulesQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, managedCardSpendRulesQuery(weavr, id!)), queryOptions)
}

/**
 * Gives rules to a card that has none: `mutate({ id, allowAtm: false })`.
 * @keywords set a spending limit, spend controls
 * @see `POST /managed_cards/{id}/spend_rules`
 */
export function useCreateManagedCardSpendRules<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createManagedCardSpendRulesMutation, OnMutateResult>,
) {
  return useWeavrMutation(createManagedCardSpendRulesMutation, mutationOptions)
}

/**
 * Changes rules of a card: `mutate({ id, maxTransactionAmount: 5000 })`.
 * @keywords change a spending limit, spend controls
 * @see `PATCH /managed_cards/{id}/spend_rules`
 */
export function useUpdateManagedCardSpendRules<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateManagedCardSpendRulesMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateManagedCardSpendRulesMutation, mutationOptions)
}

/**
 * Takes all its own rules from a card: `mutate({ id })`. Those of its profile and its identity stay.
 * @keywords remove a spending limit
 * @see `DELETE /managed_cards/{id}/spend_rules`
 */
export function useDeleteManagedCardSpendRules<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof deleteManagedCardSpendRulesMutation, OnMutateResult>,
) {
  return useWeavrMutation(deleteManagedCardSpendRulesMutation, mutationOptions)
}
