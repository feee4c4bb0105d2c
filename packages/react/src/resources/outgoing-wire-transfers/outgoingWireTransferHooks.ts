'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  cancelOutgoingWireTransferMutation,
  confirmOutgoingWireTransferMutation,
  createOutgoingWireTransferMutation,
  downloadOutgoingWireTransferConfirmationMutation,
  updateOutgoingWireTransferBeneficiaryNameMutation,
} from './outgoingWireTransferMutations.js'
import {
  infiniteOutgoingWireTransfersQuery,
  outgoingWireTransferQuery,
  outgoingWireTransfersQuery,
  type InfiniteOutgoingWireTransfersParams,
  type OutgoingWireTransfersParams,
} from './outgoingWireTransferQueries.js'

/**
 * Some of the outgoing wire transfers, as `{ items, count }`.
 * @see `GET /outgoing_wire_transfers`
 * @example
 * const { data } = useOutgoingWireTransfers({ state: ['PENDING_CONFIRMATION'] })
 * return data?.items.map((wire) => <li key={wire.id}>{wire.description}</li>)
 */
export function useOutgoingWireTransfers<Selected = DataOf<typeof outgoingWireTransfersQuery>>(
  params?: OutgoingWireTransfersParams,
  queryOptions?: QueryOptionsOf<typeof outgoingWireTransfersQuery, Selected>,
) {
  return useWeavrQuery((weavr) => outgoingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * The outgoing wire transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /outgoing_wire_transfers`
 */
export function useInfiniteOutgoingWireTransfers<
  Selected = DataOf<typeof infiniteOutgoingWireTransfersQuery>,
>(
  params?: InfiniteOutgoingWireTransfersParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteOutgoingWireTransfersQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteOutgoingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * One outgoing wire transfer; waits while the id is not known yet. Asked again every three seconds while
 * banks work on it or a device is asked to confirm it.
 * @see `GET /outgoing_wire_transfers/{id}`
 */
export function useOutgoingWireTransfer<Selected = DataOf<typeof outgoingWireTransferQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof outgoingWireTransferQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, outgoingWireTransferQuery(weavr, id!)), queryOptions)
}

/**
 * Pays to a bank account. `PENDING_CHALLENGE` waits for the user to confirm it, `PENDING_CONFIRMATION` for a
 * look at the check of the payee.
 * @keywords pay a supplier, pay an invoice, bank transfer, SEPA, SWIFT, Faster Payments
 * @see `POST /outgoing_wire_transfers`
 * @example
 * const { mutate } = useCreateOutgoingWireTransfer()
 * mutate({ profileId, sourceInstrument, destinationBeneficiary: { beneficiaryId }, transferAmount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateOutgoingWireTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createOutgoingWireTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(createOutgoingWireTransferMutation, mutationOptions)
}

/**
 * Corrects the name of the payee of a transfer that is `PENDING_CONFIRMATION`: `mutate({ id, name })` or
 * `mutate({ id, acceptVerifiedName: true })`. The check runs again.
 * @see `PATCH /outgoing_wire_transfers/{id}`
 */
export function useUpdateOutgoingWireTransferBeneficiaryName<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<
    typeof updateOutgoingWireTransferBeneficiaryNameMutation,
    OnMutateResult
  >,
) {
  return useWeavrMutation(updateOutgoingWireTransferBeneficiaryNameMutation, mutationOptions)
}

/**
 * Goes on with a transfer that is `PENDING_CONFIRMATION`, whatever the check of the payee said: `mutate({ id
 * })`.
 * @keywords confirmation of payee, name mismatch
 * @see `POST /outgoing_wire_transfers/{id}/confirm`
 */
export function useConfirmOutgoingWireTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof confirmOutgoingWireTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(confirmOutgoingWireTransferMutation, mutationOptions)
}

/**
 * Cancels a scheduled outgoing wire transfer: `mutate({ id, cancellationReason })`.
 * @keywords stop a scheduled payment
 * @see `POST /outgoing_wire_transfers/{id}/cancel`
 */
export function useCancelOutgoingWireTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof cancelOutgoingWireTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(cancelOutgoingWireTransferMutation, mutationOptions)
}

/**
 * Fetches the confirmation of a completed transfer, as a PDF: `mutate({ id })`.
 * @keywords receipt, proof of payment
 * @see `GET /outgoing_wire_transfers/{id}/payment_confirmation`
 */
export function useDownloadOutgoingWireTransferConfirmation<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<
    typeof downloadOutgoingWireTransferConfirmationMutation,
    OnMutateResult
  >,
) {
  return useWeavrMutation(downloadOutgoingWireTransferConfirmationMutation, mutationOptions)
}
