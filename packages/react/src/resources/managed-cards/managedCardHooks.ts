'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  blockManagedCardMutation,
  createManagedCardMutation,
  removeManagedCardMutation,
  unblockManagedCardMutation,
  updateManagedCardMutation,
} from './managedCardMutations.js'
import {
  infiniteManagedCardsQuery,
  managedCardQuery,
  managedCardsQuery,
  type InfiniteManagedCardsParams,
  type ManagedCardsParams,
} from './managedCardQueries.js'

/**
 * Some of the cards, as `{ items, count }`.
 * @keywords card list
 * @see `GET /managed_cards`
 * @example
 * const { data } = useManagedCards({ state: ['ACTIVE'] })
 * return data?.items.map((card) => <li key={card.id}>{card.friendlyName}</li>)
 */
export function useManagedCards<Selected = DataOf<typeof managedCardsQuery>>(
  params?: ManagedCardsParams,
  queryOptions?: QueryOptionsOf<typeof managedCardsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => managedCardsQuery(weavr, params), queryOptions)
}

/**
 * The cards page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /managed_cards`
 * @example
 * const { data, fetchNextPage, hasNextPage } = useInfiniteManagedCards()
 * const cards = data?.pages.flatMap((page) => page.items)
 */
export function useInfiniteManagedCards<Selected = DataOf<typeof infiniteManagedCardsQuery>>(
  params?: InfiniteManagedCardsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteManagedCardsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteManagedCardsQuery(weavr, params), queryOptions)
}

/**
 * One card; waits while the id is not known yet.
 * @keywords card details, card number, CVV
 * @see `GET /managed_cards/{id}`
 */
export function useManagedCard<Selected = DataOf<typeof managedCardQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof managedCardQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, managedCardQuery(weavr, id!)), queryOptions)
}

/**
 * Creates a virtual card.
 * @keywords issue a card, new virtual card
 * @see `POST /managed_cards`
 */
export function useCreateManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(createManagedCardMutation, mutationOptions)
}

/**
 * Changes a card: `mutate({ id, friendlyName })`.
 * @keywords rename a card
 * @see `PATCH /managed_cards/{id}`
 */
export function useUpdateManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateManagedCardMutation, mutationOptions)
}

/**
 * Blocks a card: `mutate({ id })`. Shown as blocked at once, and taken back if Weavr refuses.
 * @keywords freeze a card, lock, suspend
 * @see `POST /managed_cards/{id}/block`
 */
export function useBlockManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof blockManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(blockManagedCardMutation, mutationOptions)
}

/**
 * Unblocks a card: `mutate({ id })`. Shown as active at once, and taken back if Weavr refuses.
 * @keywords unfreeze a card, unlock
 * @see `POST /managed_cards/{id}/unblock`
 */
export function useUnblockManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof unblockManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(unblockManagedCardMutation, mutationOptions)
}

/**
 * Destroys a card for good: `mutate({ id })`.
 * @keywords cancel a card for good, delete, terminate
 * @see `POST /managed_cards/{id}/remove`
 */
export function useRemoveManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof removeManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(removeManagedCardMutation, mutationOptions)
}
