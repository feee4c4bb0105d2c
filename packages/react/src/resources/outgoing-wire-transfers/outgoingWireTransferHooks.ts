'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  cancelOutgoingWireTransferMutation,
  confirmOutgoingWireTransferMutation,
  createOutgoingWireTransferMutation,
  downloadOutgoingWireTransferConfirmationMutation,
  updateOutgoingWireTransferBeneficiaryNameMutation,
  type CancelOutgoingWireTransferVariables,
  type CreateOutgoingWireTransferVariables,
  type OutgoingWireTransferVariables,
  type UpdateOutgoingWireTransferBeneficiaryNameVariables,
} from './outgoingWireTransferMutations.js'
import {
  infiniteOutgoingWireTransfersQuery,
  outgoingWireTransferQuery,
  outgoingWireTransfersQuery,
  type InfiniteOutgoingWireTransfersParams,
  type OutgoingWireTransfer,
  type OutgoingWireTransferList,
  type OutgoingWireTransfersParams,
} from './outgoingWireTransferQueries.js'

/**
 * Some of the outgoing wire transfers, as `{ items, count }`.
 * @see `GET /outgoing_wire_transfers`
 * @example
 * const { data } = useOutgoingWireTransfers({ state: ['PENDING_CONFIRMATION'] })
 * return data?.items.map((wire) => <li key={wire.id}>{wire.description}</li>)
 */
export function useOutgoingWireTransfers<Selected = OutgoingWireTransferList>(
  params?: OutgoingWireTransfersParams,
  queryOptions?: WeavrQueryOptions<OutgoingWireTransferList, Selected, OperationError<'outgoingWireTransfersGet'>>,
): UseQueryResult<Selected, OperationError<'outgoingWireTransfersGet'>> {
  return useWeavrQuery((weavr) => outgoingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * The outgoing wire transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /outgoing_wire_transfers`
 */
export function useInfiniteOutgoingWireTransfers<Selected = InfiniteData<OutgoingWireTransferList, unknown>>(
  params?: InfiniteOutgoingWireTransfersParams,
  queryOptions?: WeavrInfiniteQueryOptions<OutgoingWireTransferList, Selected, OperationError<'outgoingWireTransfersGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'outgoingWireTransfersGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteOutgoingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * One outgoing wire transfer; waits while the id is not known yet. Asked again every three seconds while banks work on it or a
 * device is asked to confirm it.
 * @see `GET /outgoing_wire_transfers/{id}`
 */
export function useOutgoingWireTransfer<Selected = OutgoingWireTransfer>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<OutgoingWireTransfer, Selected, OperationError<'outgoingWireTransferGet'>>,
): UseQueryResult<Selected, OperationError<'outgoingWireTransferGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, outgoingWireTransferQuery(weavr, id!)), queryOptions)
}

/**
 * Pays to a bank account. `PENDING_CHALLENGE` waits for the user to confirm it, `PENDING_CONFIRMATION` for a look at the check of
 * the payee.
 * @see `POST /outgoing_wire_transfers`
 * @example
 * const { mutate } = useCreateOutgoingWireTransfer()
 * mutate({ profileId, sourceInstrument, destinationBeneficiary: { beneficiaryId }, transferAmount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateOutgoingWireTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<OutgoingWireTransfer, CreateOutgoingWireTransferVariables, OnMutateResult, OperationError<'outgoingWireTransferCreate'>>,
): UseMutationResult<OutgoingWireTransfer, OperationError<'outgoingWireTransferCreate'>, CreateOutgoingWireTransferVariables, OnMutateResult> {
  return useWeavrMutation(createOutgoingWireTransferMutation, mutationOptions)
}

/**
 * Corrects the name of the payee of a transfer that is `PENDING_CONFIRMATION`: `mutate({ id, name })` or `mutate({ id,
 * acceptVerifiedName: true })`. The check runs again.
 * @see `PATCH /outgoing_wire_transfers/{id}`
 */
export function useUpdateOutgoingWireTransferBeneficiaryName<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<OutgoingWireTransfer, UpdateOutgoingWireTransferBeneficiaryNameVariables, OnMutateResult, OperationError<'outgoingWireTransferUpdateBeneficiaryName'>>,
): UseMutationResult<OutgoingWireTransfer, OperationError<'outgoingWireTransferUpdateBeneficiaryName'>, UpdateOutgoingWireTransferBeneficiaryNameVariables, OnMutateResult> {
  return useWeavrMutation(updateOutgoingWireTransferBeneficiaryNameMutation, mutationOptions)
}

/**
 * Goes on with a transfer that is `PENDING_CONFIRMATION`, whatever the check of the payee said: `mutate({ id })`.
 * @see `POST /outgoing_wire_transfers/{id}/confirm`
 */
export function useConfirmOutgoingWireTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<OutgoingWireTransfer, OutgoingWireTransferVariables, OnMutateResult, OperationError<'outgoingWireTransferConfirm'>>,
): UseMutationResult<OutgoingWireTransfer, OperationError<'outgoingWireTransferConfirm'>, OutgoingWireTransferVariables, OnMutateResult> {
  return useWeavrMutation(confirmOutgoingWireTransferMutation, mutationOptions)
}

/**
 * Cancels a scheduled outgoing wire transfer: `mutate({ id, cancellationReason })`.
 * @see `POST /outgoing_wire_transfers/{id}/cancel`
 */
export function useCancelOutgoingWireTransfer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<OutgoingWireTransfer, CancelOutgoingWireTransferVariables, OnMutateResult, OperationError<'outgoingWireTransferSingleCancel'>>,
): UseMutationResult<OutgoingWireTransfer, OperationError<'outgoingWireTransferSingleCancel'>, CancelOutgoingWireTransferVariables, OnMutateResult> {
  return useWeavrMutation(cancelOutgoingWireTransferMutation, mutationOptions)
}

/**
 * Fetches the confirmation of a completed transfer, as a PDF: `mutate({ id })`.
 * @see `GET /outgoing_wire_transfers/{id}/payment_confirmation`
 */
export function useDownloadOutgoingWireTransferConfirmation<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Blob, OutgoingWireTransferVariables, OnMutateResult, OperationError<'outgoingWireTransferPaymentConfirmation'>>,
): UseMutationResult<Blob, OperationError<'outgoingWireTransferPaymentConfirmation'>, OutgoingWireTransferVariables, OnMutateResult> {
  return useWeavrMutation(downloadOutgoingWireTransferConfirmationMutation, mutationOptions)
}
