'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import { cancelTransfersMutation, createTransferMutation } from './transferMutations.js'
import {
  infiniteTransfersQuery,
  transferQuery,
  transfersQuery,
  type InfiniteTransfersParams,
  type TransfersParams,
} from './transferQueries.js'

/**
 * Some of the transfers, as `{ items, count }`.
 * @see `GET /transfers`
 * @example
 * const { data } = useTransfers({ state: ['SCHEDULED'] })
 * return data?.items.map((transfer) => <li key={transfer.id}>{transfer.description}</li>)
 */
export function useTransfers<Selected = DataOf<typeof transfersQuery>>(
  params?: TransfersParams,
  queryOptions?: QueryOptionsOf<typeof transfersQuery, Selected>,
) {
  return useWeavrQuery((weavr) => transfersQuery(weavr, params), queryOptions)
}

/**
 * The transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /transfers`
 */
export function useInfiniteTransfers<Selected = DataOf<typeof infiniteTransfersQuery>>(
  params?: InfiniteTransfersParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteTransfersQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteTransfersQuery(weavr, params), queryOptions)
}

/**
 * One transfer; waits while the id is not known yet. Asked again every three seconds while Weavr works on it.
 * @see `GET /transfers/{id}`
 */
export function useTransfer<Selected = DataOf<typeof transferQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof transferQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, transferQuery(weavr, id!)), queryOptions)
}

/**
 * Moves money between two instruments of the identity, now or at a time to come. Nothing is shown as moved
 * before Weavr says so. Where no answer comes the error is `outcome-unknown`, and the same transfer, pressed
 * again, is carried out once.
 * @keywords move money between own accounts, top up a card
 * @see `POST /transfers`
 * @example
 * const { mutate } = useCreateTransfer()
 * mutate({ profileId, source, destination, destinationAmount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(createTransferMutation, mutationOptions)
}

/**
 * Cancels scheduled transfers: `mutate({ cancellations: [{ id }] })`. Each is answered for: this succeeds
 * even if none could be cancelled.
 * @see `POST /transfers/bulk/cancel`
 */
export function useCancelTransfers<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof cancelTransfersMutation, OnMutateResult>,
) {
  return useWeavrMutation(cancelTransfersMutation, mutationOptions)
}
