'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  cancelCorrespondentBankTransferMutation,
  confirmCorrespondentBankTransferMutation,
  createCorrespondentBankTransferMutation,
  type CancelCorrespondentBankTransferVariables,
  type CorrespondentBankTransferVariables,
  type CreateCorrespondentBankTransferVariables,
} from './correspondentBankTransferMutations.js'
import {
  correspondentBankTransferQuery,
  correspondentBankTransfersQuery,
  infiniteCorrespondentBankTransfersQuery,
  type CorrespondentBankTransfer,
  type CorrespondentBankTransferList,
  type CorrespondentBankTransfersParams,
  type InfiniteCorrespondentBankTransfersParams,
} from './correspondentBankTransferQueries.js'

/**
 * Some of the correspondent bank transfers, as `{ items, count }`.
 * @see `GET /correspondent_bank_transfers`
 * @example
 * const { data } = useCorrespondentBankTransfers({ state: ['SUBMITTED'] })
 * return data?.items.map((transfer) => <li key={transfer.id}>{transfer.originator.name}</li>)
 */
export function useCorrespondentBankTransfers<Selected = CorrespondentBankTransferList>(
  params?: CorrespondentBankTransfersParams,
  queryOptions?: WeavrQueryOptions<CorrespondentBankTransferList, Selected, OperationError<'correspondentBankTransfersGet'>>,
): UseQueryResult<Selected, OperationError<'correspondentBankTransfersGet'>> {
  return useWeavrQuery((weavr) => correspondentBankTransfersQuery(weavr, params), queryOptions)
}

/**
 * The correspondent bank transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /correspondent_bank_transfers`
 */
export function useInfiniteCorrespondentBankTransfers<Selected = InfiniteData<CorrespondentBankTransferList, unknown>>(
  params?: InfiniteCorrespondentBankTransfersParams,
  queryOptions?: WeavrInfiniteQueryOptions<CorrespondentBankTransferList, Selected, OperationError<'correspondentBankTransfersGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'correspondentBankTransfersGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteCorrespondentBankTransfersQuery(weavr, params), queryOptions)
}

/**
 * One correspondent bank transfer; waits while the id is not known yet. Asked again every three seconds while banks work on it or
 * a device is asked to confirm it.
 * @see `GET /correspondent_bank_transfers/{id}`
 */
export function useCorrespondentBankTransfer<Selected = CorrespondentBankTransfer>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<CorrespondentBankTransfer, Selected, OperationError<'correspondentBankTransferGet'>>,
): UseQueryResult<Selected, OperationError<'correspondentBankTransferGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, correspondentBankTransferQuery(weavr, id!)), queryOptions)
}

/**
 * Pays to a bank account for an originator. `PENDING_CHALLENGE` waits for the user to confirm it, `PENDING_CONFIRMATION` for a
 * look at the check of the payee.
 * @see `POST /correspondent_bank_transfers`
 * @example
 * const { mutate } = useCreateCorrespondentBankTransfer()
 * mutate({ profileId, sourceInstrument, originator, beneficiary, purpose: 'Invoice 12', amount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateCorrespondentBankTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<CorrespondentBankTransfer, CreateCorrespondentBankTransferVariables, OnMutateResult, OperationError<'correspondentBankTransferCreate'>>,
): UseMutationResult<CorrespondentBankTransfer, OperationError<'correspondentBankTransferCreate'>, CreateCorrespondentBankTransferVariables, OnMutateResult> {
  return useWeavrMutation(createCorrespondentBankTransferMutation, mutationOptions)
}

/**
 * Goes on with a transfer that is `PENDING_CONFIRMATION`, whatever the check of the payee said: `mutate({ id })`.
 * @see `POST /correspondent_bank_transfers/{id}/confirm`
 */
export function useConfirmCorrespondentBankTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<CorrespondentBankTransfer, CorrespondentBankTransferVariables, OnMutateResult, OperationError<'correspondentBankTransferConfirm'>>,
): UseMutationResult<CorrespondentBankTransfer, OperationError<'correspondentBankTransferConfirm'>, CorrespondentBankTransferVariables, OnMutateResult> {
  return useWeavrMutation(confirmCorrespondentBankTransferMutation, mutationOptions)
}

/**
 * Cancels a scheduled correspondent bank transfer: `mutate({ id, cancellationReason })`.
 * @see `POST /correspondent_bank_transfers/{id}/cancel`
 */
export function useCancelCorrespondentBankTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<CorrespondentBankTransfer, CancelCorrespondentBankTransferVariables, OnMutateResult, OperationError<'correspondentBankTransferCancel'>>,
): UseMutationResult<CorrespondentBankTransfer, OperationError<'correspondentBankTransferCancel'>, CancelCorrespondentBankTransferVariables, OnMutateResult> {
  return useWeavrMutation(cancelCorrespondentBankTransferMutation, mutationOptions)
}
