'use client'

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import type { ManagedCardVariables } from './managedCardMutations.js'
import type { ManagedCard } from './managedCardQueries.js'
import {
  activateManagedCardMutation,
  replaceDamagedManagedCardMutation,
  reportManagedCardLostMutation,
  reportManagedCardStolenMutation,
  resetManagedCardContactlessLimitMutation,
  unblockManagedCardPinMutation,
  upgradeManagedCardMutation,
  type ActivateManagedCardVariables,
  type ReplaceDamagedManagedCardVariables,
  type UpgradeManagedCardVariables,
} from './physicalCardMutations.js'
import { managedCardPinQuery, type ManagedCardPin } from './physicalCardQueries.js'

/**
 * The token of a physical card's PIN; waits while the id is not known yet. Needs a stepped-up session, and is forgotten as soon
 * as nothing shows it.
 * @see `GET /managed_cards/{id}/physical/pin`
 */
export function useManagedCardPin<Selected = ManagedCardPin>(
  id: string | undefined,
  queryOptions?: Omit<WeavrQueryOptions<ManagedCardPin, Selected>, 'staleTime' | 'gcTime'>,
): UseQueryResult<Selected, OperationError<'managedCardPhysicalPinGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, managedCardPinQuery(weavr, id!)), queryOptions)
}

/**
 * Orders the physical card of a virtual one: `mutate({ id, deliveryAddress })`.
 * @see `POST /managed_cards/{id}/physical`
 * @example
 * const { mutate: order, isPending } = useUpgradeManagedCard()
 * return <button aria-disabled={isPending} onClick={() => order({ id: card.id, deliveryAddress })}>Get a physical card</button>
 */
export function useUpgradeManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedCard, UpgradeManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalUpgrade'>>,
): UseMutationResult<ManagedCard, OperationError<'managedCardPhysicalUpgrade'>, UpgradeManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(upgradeManagedCardMutation, mutationOptions)
}

/**
 * Activates a physical card that has arrived: `mutate({ id, activationCode })`.
 * @see `POST /managed_cards/{id}/physical/activate`
 */
export function useActivateManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedCard, ActivateManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalActivate'>>,
): UseMutationResult<ManagedCard, OperationError<'managedCardPhysicalActivate'>, ActivateManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(activateManagedCardMutation, mutationOptions)
}

/**
 * Unblocks a PIN that was entered wrongly too often: `mutate({ id })`.
 * @see `PATCH /managed_cards/{id}/physical/pin/unblock`
 */
export function useUnblockManagedCardPin<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalPinUnBlock'>>,
): UseMutationResult<void, OperationError<'managedCardPhysicalPinUnBlock'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(unblockManagedCardPinMutation, mutationOptions)
}

/**
 * Orders a copy of a damaged card: `mutate({ id, activationCode })`. The old one works until the copy is activated.
 * @see `POST /managed_cards/{id}/physical/replace_damaged`
 */
export function useReplaceDamagedManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ReplaceDamagedManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalReplaceDamaged'>>,
): UseMutationResult<void, OperationError<'managedCardPhysicalReplaceDamaged'>, ReplaceDamagedManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(replaceDamagedManagedCardMutation, mutationOptions)
}

/**
 * Reports a card as lost: `mutate({ id })`. Ordering a new one is for your server: Weavr wants the key alone for that.
 * @see `POST /managed_cards/{id}/physical/report_lost`
 */
export function useReportManagedCardLost<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalReportLost'>>,
): UseMutationResult<void, OperationError<'managedCardPhysicalReportLost'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(reportManagedCardLostMutation, mutationOptions)
}

/**
 * Reports a card as stolen: `mutate({ id })`. It cannot be taken back.
 * @see `POST /managed_cards/{id}/physical/report_stolen`
 */
export function useReportManagedCardStolen<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalReportStolen'>>,
): UseMutationResult<void, OperationError<'managedCardPhysicalReportStolen'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(reportManagedCardStolenMutation, mutationOptions)
}

/**
 * Resets what a card has spent without a PIN: `mutate({ id })`.
 * @see `POST /managed_cards/{id}/physical/contactless_limit/reset`
 */
export function useResetManagedCardContactlessLimit<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardPhysicalContactlessLimitReset'>>,
): UseMutationResult<void, OperationError<'managedCardPhysicalContactlessLimitReset'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(resetManagedCardContactlessLimitMutation, mutationOptions)
}
