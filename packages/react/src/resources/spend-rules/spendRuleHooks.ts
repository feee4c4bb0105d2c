'use client'

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  createManagedCardSpendRulesMutation,
  deleteManagedCardSpendRulesMutation,
  updateManagedCardSpendRulesMutation,
  type CreateManagedCardSpendRulesVariables,
  type DeleteManagedCardSpendRulesVariables,
  type UpdateManagedCardSpendRulesVariables,
} from './spendRuleMutations.js'
import { managedCardSpendRulesQuery, type SpendRules } from './spendRuleQueries.js'

/**
 * The rules that payments by a card must meet, of the card, its profile and its identity; waits while the id is not known yet.
 * @see `GET /managed_cards/{id}/spend_rules`
 * @example
 * const { data } = useManagedCardSpendRules(card.id)
 * const limits = data?.cardLevelSpendRules?.spendLimit
 */
export function useManagedCardSpendRules<Selected = SpendRules>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<SpendRules, Selected, OperationError<'managedCardSpendRulesGet'>>,
): UseQueryResult<Selected, OperationError<'managedCardSpendRulesGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, managedCardSpendRulesQuery(weavr, id!)), queryOptions)
}

/**
 * Gives rules to a card that has none: `mutate({ id, allowAtm: false })`.
 * @see `POST /managed_cards/{id}/spend_rules`
 */
export function useCreateManagedCardSpendRules<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, CreateManagedCardSpendRulesVariables, OnMutateResult, OperationError<'managedCardSpendRulesCreate'>>,
): UseMutationResult<void, OperationError<'managedCardSpendRulesCreate'>, CreateManagedCardSpendRulesVariables, OnMutateResult> {
  return useWeavrMutation(createManagedCardSpendRulesMutation, mutationOptions)
}

/**
 * Changes rules of a card: `mutate({ id, maxTransactionAmount: 5000 })`.
 * @see `PATCH /managed_cards/{id}/spend_rules`
 */
export function useUpdateManagedCardSpendRules<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, UpdateManagedCardSpendRulesVariables, OnMutateResult, OperationError<'managedCardSpendRulesUpdate'>>,
): UseMutationResult<void, OperationError<'managedCardSpendRulesUpdate'>, UpdateManagedCardSpendRulesVariables, OnMutateResult> {
  return useWeavrMutation(updateManagedCardSpendRulesMutation, mutationOptions)
}

/**
 * Takes all its own rules from a card: `mutate({ id })`. Those of its profile and its identity stay.
 * @see `DELETE /managed_cards/{id}/spend_rules`
 */
export function useDeleteManagedCardSpendRules<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, DeleteManagedCardSpendRulesVariables, OnMutateResult, OperationError<'managedCardSpendRulesDelete'>>,
): UseMutationResult<void, OperationError<'managedCardSpendRulesDelete'>, DeleteManagedCardSpendRulesVariables, OnMutateResult> {
  return useWeavrMutation(deleteManagedCardSpendRulesMutation, mutationOptions)
}
