'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  activateManagedCardMutation,
  replaceDamagedManagedCardMutation,
  reportManagedCardLostMutation,
  reportManagedCardStolenMutation,
  resetManagedCardContactlessLimitMutation,
  unblockManagedCardPinMutation,
  upgradeManagedCardMutation,
} from './physicalCardMutations.js'
import { managedCardPinQuery } from './physicalCardQueries.js'

/**
 * The token of a physical card's PIN; waits while the id is not known yet. Needs a stepped-up session, and is
 * forgotten as soon as nothing shows it.
 * @keywords show the PIN of a card, view card PIN
 * @see `GET /managed_cards/{id}/physical/pin`
 */
export function useManagedCardPin<Selected = DataOf<typeof managedCardPinQuery>>(
  id: string | undefined,
  queryOptions?: Omit<QueryOptionsOf<typeof managedCardPinQuery, Selected>, 'staleTime' | 'gcTime'>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, managedCardPinQuery(weavr, id!)), queryOptions)
}

/**
 * Orders the physical card of a virtual one: `mutate({ id, deliveryAddress })`.
 * @keywords order plastic, physical card
 * @see `POST /managed_cards/{id}/physical`
 * @example
 * const { mutate: order, isPending } = useUpgradeManagedCard()
 * return <button aria-disabled={isPending} onClick={() => order({ id: card.id, deliveryAddress })}>Get a physical card</button>
 */
export function useUpgradeManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof upgradeManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(upgradeManagedCardMutation, mutationOptions)
}

/**
 * Activates a physical card that has arrived: `mutate({ id, activationCode })`.
 * @keywords activate plastic, card has arrived
 * @see `POST /managed_cards/{id}/physical/activate`
 */
export function useActivateManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof activateManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(activateManagedCardMutation, mutationOptions)
}

/**
 * Unblocks a PIN that was entered wrongly too often: `mutate({ id })`.
 * @keywords PIN locked, forgotten PIN
 * @see `PATCH /managed_cards/{id}/physical/pin/unblock`
 */
export function useUnblockManagedCardPin<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof unblockManagedCardPinMutation, OnMutateResult>,
) {
  return useWeavrMutation(unblockManagedCardPinMutation, mutationOptions)
}

/**
 * Orders a copy of a damaged card: `mutate({ id, activationCode })`. The old one works until the copy is
 * activated.
 * @keywords broken card, replacement
 * @see `POST /managed_cards/{id}/physical/replace_damaged`
 */
export function useReplaceDamagedManagedCard<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof replaceDamagedManagedCardMutation, OnMutateResult>,
) {
  return useWeavrMutation(replaceDamagedManagedCardMutation, mutationOptions)
}

/**
 * Reports a card as lost: `mutate({ id })`. Ordering a new one is for your server: Weavr wants the key alone
 * for that.
 * @keywords lost card
 * @see `POST /managed_cards/{id}/physical/report_lost`
 */
export function useReportManagedCardLost<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof reportManagedCardLostMutation, OnMutateResult>,
) {
  return useWeavrMutation(reportManagedCardLostMutation, mutationOptions)
}

/**
 * Reports a card as stolen: `mutate({ id })`. It cannot be taken back.
 * @keywords stolen card
 * @see `POST /managed_cards/{id}/physical/report_stolen`
 */
export function useReportManagedCardStolen<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof reportManagedCardStolenMutation, OnMutateResult>,
) {
  return useWeavrMutation(reportManagedCardStolenMutation, mutationOptions)
}

/**
 * Resets what a card has spent without a PIN: `mutate({ id })`.
 * @keywords tap to pay stopped working
 * @see `POST /managed_cards/{id}/physical/contactless_limit/reset`
 */
export function useResetManagedCardContactlessLimit<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof resetManagedCardContactlessLimitMutation, OnMutateResult>,
) {
  return useWeavrMutation(resetManagedCardContactlessLimitMutation, mutationOptions)
}
