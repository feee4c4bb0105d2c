'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  cancelBulkMutation,
  executeBulkMutation,
  pauseBulkMutation,
  resumeBulkMutation,
  submitManagedCardBlockBulkMutation,
  submitManagedCardRemoveBulkMutation,
  submitManagedCardUnblockBulkMutation,
  submitOutgoingWireTransferBulkMutation,
  submitSendBulkMutation,
  submitSpendRulesBulkMutation,
  submitTransferBulkMutation,
  submitUserBulkMutation,
  submitUserInviteBulkMutation,
  type BulkVariables,
  type ExecuteBulkVariables,
  type SubmitManagedCardBlockBulkVariables,
  type SubmitManagedCardRemoveBulkVariables,
  type SubmitManagedCardUnblockBulkVariables,
  type SubmitOutgoingWireTransferBulkVariables,
  type SubmitSendBulkVariables,
  type SubmitSpendRulesBulkVariables,
  type SubmitTransferBulkVariables,
  type SubmitUserBulkVariables,
  type SubmitUserInviteBulkVariables,
} from './bulkMutations.js'
import {
  bulkOperationsQuery,
  bulkQuery,
  bulksQuery,
  infiniteBulkOperationsQuery,
  infiniteBulksQuery,
  type BulkDetails,
  type BulkList,
  type BulkOperationList,
  type BulkOperationsParams,
  type BulksParams,
  type InfiniteBulkOperationsParams,
  type InfiniteBulksParams,
  type SubmittedBulk,
} from './bulkQueries.js'

/**
 * Some of the bulks, as `{ items, count }`.
 * @see `GET /bulks`
 * @example
 * const { data } = useBulks({ status: 'RUNNING' })
 * return data?.items.map((bulk) => <li key={bulk.bulkId}>{bulk.status}</li>)
 */
export function useBulks<Selected = BulkList>(
  params?: BulksParams,
  queryOptions?: WeavrQueryOptions<BulkList, Selected, OperationError<'bulks'>>,
): UseQueryResult<Selected, OperationError<'bulks'>> {
  return useWeavrQuery((weavr) => bulksQuery(weavr, params), queryOptions)
}

/**
 * The bulks page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /bulks`
 */
export function useInfiniteBulks<Selected = InfiniteData<BulkList, unknown>>(
  params?: InfiniteBulksParams,
  queryOptions?: WeavrInfiniteQueryOptions<BulkList, Selected, OperationError<'bulks'>>,
): UseInfiniteQueryResult<Selected, OperationError<'bulks'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteBulksQuery(weavr, params), queryOptions)
}

/**
 * One bulk; waits while the id is not known yet. Asked again every three seconds until it has ended or is paused.
 * @see `GET /bulks/{bulk_id}`
 */
export function useBulk<Selected = BulkDetails>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<BulkDetails, Selected, OperationError<'bulkId'>>,
): UseQueryResult<Selected, OperationError<'bulkId'>> {
  return useWeavrQuery((weavr) => onceKnown(id, bulkQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the operations of a bulk, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /bulks/{bulk_id}/operations`
 */
export function useBulkOperations<Selected = BulkOperationList>(
  params: Omit<BulkOperationsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrQueryOptions<BulkOperationList, Selected, OperationError<'bulkIdOperations'>>,
): UseQueryResult<Selected, OperationError<'bulkIdOperations'>> {
  return useWeavrQuery((weavr) => onceKnown(params.id, bulkOperationsQuery(weavr, params as BulkOperationsParams)), queryOptions)
}

/**
 * The operations of a bulk page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /bulks/{bulk_id}/operations`
 */
export function useInfiniteBulkOperations<Selected = InfiniteData<BulkOperationList, unknown>>(
  params: Omit<InfiniteBulkOperationsParams, 'id'> & { id: string | undefined },
  queryOptions?: WeavrInfiniteQueryOptions<BulkOperationList, Selected, OperationError<'bulkIdOperations'>>,
): UseInfiniteQueryResult<Selected, OperationError<'bulkIdOperations'>> {
  return useWeavrInfiniteQuery((weavr) => onceKnown(params.id, infiniteBulkOperationsQuery(weavr, params as InfiniteBulkOperationsParams)), queryOptions)
}

/**
 * Executes a bulk that was submitted: `mutate({ id, mode: 'ON_FAILURE_STOP' })`. What its operations change is not fetched again
 * by itself: it changes later.
 * @see `POST /bulks/{bulk_id}/execute`
 */
export function useExecuteBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, ExecuteBulkVariables, OnMutateResult, OperationError<'bulkIdExecute'>>,
): UseMutationResult<void, OperationError<'bulkIdExecute'>, ExecuteBulkVariables, OnMutateResult> {
  return useWeavrMutation(executeBulkMutation, mutationOptions)
}

/**
 * Pauses a bulk that runs: `mutate({ id })`.
 * @see `POST /bulks/{bulk_id}/pause`
 */
export function usePauseBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, BulkVariables, OnMutateResult, OperationError<'bulkIdPause'>>,
): UseMutationResult<void, OperationError<'bulkIdPause'>, BulkVariables, OnMutateResult> {
  return useWeavrMutation(pauseBulkMutation, mutationOptions)
}

/**
 * Goes on with a paused bulk: `mutate({ id })`.
 * @see `POST /bulks/{bulk_id}/resume`
 */
export function useResumeBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, BulkVariables, OnMutateResult, OperationError<'bulkIdResume'>>,
): UseMutationResult<void, OperationError<'bulkIdResume'>, BulkVariables, OnMutateResult> {
  return useWeavrMutation(resumeBulkMutation, mutationOptions)
}

/**
 * Cancels what a bulk has not done yet: `mutate({ id })`.
 * @see `POST /bulks/{bulk_id}/cancel`
 */
export function useCancelBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, BulkVariables, OnMutateResult, OperationError<'bulkIdCancel'>>,
): UseMutationResult<void, OperationError<'bulkIdCancel'>, BulkVariables, OnMutateResult> {
  return useWeavrMutation(cancelBulkMutation, mutationOptions)
}

/**
 * Submits users to create, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/users`
 */
export function useSubmitUserBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitUserBulkVariables, OnMutateResult, OperationError<'bulksUserCreate'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksUserCreate'>, SubmitUserBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitUserBulkMutation, mutationOptions)
}

/**
 * Submits users to invite, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/users/_user_id_/invite`
 */
export function useSubmitUserInviteBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitUserInviteBulkVariables, OnMutateResult, OperationError<'bulksUserInviteSend'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksUserInviteSend'>, SubmitUserInviteBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitUserInviteBulkMutation, mutationOptions)
}

/**
 * Submits cards to block, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/block`
 */
export function useSubmitManagedCardBlockBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitManagedCardBlockBulkVariables, OnMutateResult, OperationError<'bulksManagedCardBlock'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksManagedCardBlock'>, SubmitManagedCardBlockBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitManagedCardBlockBulkMutation, mutationOptions)
}

/**
 * Submits cards to unblock, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/unblock`
 */
export function useSubmitManagedCardUnblockBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitManagedCardUnblockBulkVariables, OnMutateResult, OperationError<'bulksManagedCardUnblock'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksManagedCardUnblock'>, SubmitManagedCardUnblockBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitManagedCardUnblockBulkMutation, mutationOptions)
}

/**
 * Submits cards to destroy, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/remove`
 */
export function useSubmitManagedCardRemoveBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitManagedCardRemoveBulkVariables, OnMutateResult, OperationError<'bulksManagedCardRemove'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksManagedCardRemove'>, SubmitManagedCardRemoveBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitManagedCardRemoveBulkMutation, mutationOptions)
}

/**
 * Submits spend rules to change, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `PATCH /bulks/managed_cards/_id_/spend_rules`
 */
export function useSubmitSpendRulesBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitSpendRulesBulkVariables, OnMutateResult, OperationError<'bulksManagedCardSpendRulesUpdate'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksManagedCardSpendRulesUpdate'>, SubmitSpendRulesBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitSpendRulesBulkMutation, mutationOptions)
}

/**
 * Submits transfers, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/transfers`
 * @example
 * const { mutateAsync } = useSubmitTransferBulk()
 * const { bulkId } = await mutateAsync(salaries.map((requestBody) => ({ requestBody })))
 */
export function useSubmitTransferBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitTransferBulkVariables, OnMutateResult, OperationError<'bulksTransferCreate'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksTransferCreate'>, SubmitTransferBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitTransferBulkMutation, mutationOptions)
}

/**
 * Submits sends, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/sends`
 */
export function useSubmitSendBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitSendBulkVariables, OnMutateResult, OperationError<'bulksSendCreate'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksSendCreate'>, SubmitSendBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitSendBulkMutation, mutationOptions)
}

/**
 * Submits outgoing wire transfers, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/outgoing_wire_transfers`
 */
export function useSubmitOutgoingWireTransferBulk<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<SubmittedBulk, SubmitOutgoingWireTransferBulkVariables, OnMutateResult, OperationError<'bulksOutgoingWireTransferCreate'>>,
): UseMutationResult<SubmittedBulk, OperationError<'bulksOutgoingWireTransferCreate'>, SubmitOutgoingWireTransferBulkVariables, OnMutateResult> {
  return useWeavrMutation(submitOutgoingWireTransferBulkMutation, mutationOptions)
}
