'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  blockManagedCardMutation,
  createManagedCardMutation,
  removeManagedCardMutation,
  unblockManagedCardMutation,
  updateManagedCardMutation,
  type CreateManagedCardVariables,
  type ManagedCardVariables,
  type UpdateManagedCardVariables,
} from './managedCardMutations.js'
import {
  infiniteManagedCardsQuery,
  managedCardQuery,
  managedCardsQuery,
  type InfiniteManagedCardsParams,
  type ManagedCard,
  type ManagedCardList,
  type ManagedCardsParams,
} from './managedCardQueries.js'

/**
 * Some of the cards, as `{ items, count }`.
 * @see `GET /managed_cards`
 * @example
 * const { data } = useManagedCards({ state: ['ACTIVE'] })
 * return data?.items.map((card) => <li key={card.id}>{card.friendlyName}</li>)
 */
export function useManagedCards<Selected = ManagedCardList>(
  params?: ManagedCardsParams,
  queryOptions?: WeavrQueryOptions<ManagedCardList, Selected, OperationError<'managedCardsGet'>>,
): UseQueryResult<Selected, OperationError<'managedCardsGet'>> {
  return useWeavrQuery((weavr) => managedCardsQuery(weavr, params), queryOptions)
}

/**
 * The cards page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_cards`
 * @example
 * const { data, fetchNextPage, hasNextPage } = useInfiniteManagedCards()
 * const cards = data?.pages.flatMap((page) => page.items)
 */
export function useInfiniteManagedCards<Selected = InfiniteData<ManagedCardList, unknown>>(
  params?: InfiniteManagedCardsParams,
  queryOptions?: WeavrInfiniteQueryOptions<ManagedCardList, Selected, OperationError<'managedCardsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'managedCardsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteManagedCardsQuery(weavr, params), queryOptions)
}

/**
 * One card; waits while the id is not known yet.
 * @see `GET /managed_cards/{id}`
 */
export function useManagedCard<Selected = ManagedCard>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<ManagedCard, Selected, OperationError<'managedCardGet'>>,
): UseQueryResult<Selected, OperationError<'managedCardGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, managedCardQuery(weavr, id!)), queryOptions)
}

/**
 * Creates a virtual card.
 * @see `POST /managed_cards`
 */
export function useCreateManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedCard, CreateManagedCardVariables, OnMutateResult, OperationError<'managedCardCreate'>>,
): UseMutationResult<ManagedCard, OperationError<'managedCardCreate'>, CreateManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(createManagedCardMutation, mutationOptions)
}

/**
 * Changes a card: `mutate({ id, friendlyName })`.
 * @see `PATCH /managed_cards/{id}`
 */
export function useUpdateManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ManagedCard, UpdateManagedCardVariables, OnMutateResult, OperationError<'managedCardUpdate'>>,
): UseMutationResult<ManagedCard, OperationError<'managedCardUpdate'>, UpdateManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(updateManagedCardMutation, mutationOptions)
}

/**
 * Blocks a card: `mutate({ id })`. Shown as blocked at once, and taken back if Weavr refuses.
 * @see `POST /managed_cards/{id}/block`
 */
export function useBlockManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardBlock'>>,
): UseMutationResult<void, OperationError<'managedCardBlock'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(blockManagedCardMutation, mutationOptions)
}

/**
 * Unblocks a card: `mutate({ id })`. Shown as active at once, and taken back if Weavr refuses.
 * @see `POST /managed_cards/{id}/unblock`
 */
export function useUnblockManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardUnblock'>>,
): UseMutationResult<void, OperationError<'managedCardUnblock'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(unblockManagedCardMutation, mutationOptions)
}

/**
 * Destroys a card for good: `mutate({ id })`.
 * @see `POST /managed_cards/{id}/remove`
 */
export function useRemoveManagedCard<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ManagedCardVariables, OnMutateResult, OperationError<'managedCardRemove'>>,
): UseMutationResult<void, OperationError<'managedCardRemove'>, ManagedCardVariables, OnMutateResult> {
  return useWeavrMutation(removeManagedCardMutation, mutationOptions)
}
