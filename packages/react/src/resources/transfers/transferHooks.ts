'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { cancelTransfersMutation, createTransferMutation, type CancelTransfersVariables, type CreateTransferVariables } from './transferMutations.js'
import {
  infiniteTransfersQuery,
  transferQuery,
  transfersQuery,
  type InfiniteTransfersParams,
  type Transfer,
  type TransferCancellations,
  type TransferList,
  type TransfersParams,
} from './transferQueries.js'

/**
 * Some of the transfers, as `{ items, count }`.
 * @see `GET /transfers`
 * @example
 * const { data } = useTransfers({ state: ['SCHEDULED'] })
 * return data?.items.map((transfer) => <li key={transfer.id}>{transfer.description}</li>)
 */
export function useTransfers<Selected = TransferList>(
  params?: TransfersParams,
  queryOptions?: WeavrQueryOptions<TransferList, Selected, OperationError<'transfersGet'>>,
): UseQueryResult<Selected, OperationError<'transfersGet'>> {
  return useWeavrQuery((weavr) => transfersQuery(weavr, params), queryOptions)
}

/**
 * The transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /transfers`
 */
export function useInfiniteTransfers<Selected = InfiniteData<TransferList, unknown>>(
  params?: InfiniteTransfersParams,
  queryOptions?: WeavrInfiniteQueryOptions<TransferList, Selected, OperationError<'transfersGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'transfersGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteTransfersQuery(weavr, params), queryOptions)
}

/**
 * One transfer; waits while the id is not known yet. Asked again every three seconds while Weavr works on it.
 * @see `GET /transfers/{id}`
 */
export function useTransfer<Selected = Transfer>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<Transfer, Selected, OperationError<'transferGet'>>,
): UseQueryResult<Selected, OperationError<'transferGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, transferQuery(weavr, id!)), queryOptions)
}

/**
 * Moves money between two instruments of the identity, now or at a time to come. Nothing is shown as moved before Weavr says so.
 * @see `POST /transfers`
 * @example
 * const { mutate } = useCreateTransfer()
 * mutate({ profileId, source, destination, destinationAmount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Transfer, CreateTransferVariables, OnMutateResult, OperationError<'transferCreate'>>,
): UseMutationResult<Transfer, OperationError<'transferCreate'>, CreateTransferVariables, OnMutateResult> {
  return useWeavrMutation(createTransferMutation, mutationOptions)
}

/**
 * Cancels scheduled transfers: `mutate({ cancellations: [{ id }] })`. Each is answered for: this succeeds even if none could be
 * cancelled.
 * @see `POST /transfers/bulk/cancel`
 */
export function useCancelTransfers<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<TransferCancellations, CancelTransfersVariables, OnMutateResult, OperationError<'transferCancel'>>,
): UseMutationResult<TransferCancellations, OperationError<'transferCancel'>, CancelTransfersVariables, OnMutateResult> {
  return useWeavrMutation(cancelTransfersMutation, mutationOptions)
}
