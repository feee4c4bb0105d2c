'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  cancelBulkMutation,
  executeBulkMutation,
  pauseBulkMutation,
  resumeBulkMutation,
} from './bulkMutations.js'
import {
  submitManagedCardBlockBulkMutation,
  submitManagedCardRemoveBulkMutation,
  submitManagedCardUnblockBulkMutation,
  submitOutgoingWireTransferBulkMutation,
  submitSendBulkMutation,
  submitSpendRulesBulkMutation,
  submitTransferBulkMutation,
  submitUserBulkMutation,
  submitUserInviteBulkMutation,
} from './bulkSubmitMutations.js'
import {
  bulkOperationsQuery,
  bulkQuery,
  bulksQuery,
  infiniteBulkOperationsQuery,
  infiniteBulksQuery,
  type BulkOperationsParams,
  type BulksParams,
  type InfiniteBulkOperationsParams,
  type InfiniteBulksParams,
} from './bulkQueries.js'

/**
 * Some of the bulks, as `{ items, count }`.
 * @keywords batches, many at once
 * @see `GET /bulks`
 * @example
 * const { data } = useBulks({ status: 'RUNNING' })
 * return data?.items.map((bulk) => <li key={bulk.bulkId}>{bulk.status}</li>)
 */
export function useBulks<Selected = DataOf<typeof bulksQuery>>(
  params?: BulksParams,
  queryOptions?: QueryOptionsOf<typeof bulksQuery, Selected>,
) {
  return useWeavrQuery((weavr) => bulksQuery(weavr, params), queryOptions)
}

/**
 * The bulks page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /bulks`
 */
export function useInfiniteBulks<Selected = DataOf<typeof infiniteBulksQuery>>(
  params?: InfiniteBulksParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteBulksQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteBulksQuery(weavr, params), queryOptions)
}

/**
 * One bulk; waits while the id is not known yet. Asked again every three seconds until it has ended or is
 * paused.
 * @see `GET /bulks/{bulk_id}`
 */
export function useBulk<Selected = DataOf<typeof bulkQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof bulkQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, bulkQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the operations of a bulk, as `{ items, count }`; waits while the id is not known yet.
 * @see `GET /bulks/{bulk_id}/operations`
 */
export function useBulkOperations<Selected = DataOf<typeof bulkOperationsQuery>>(
  params: Omit<BulkOperationsParams, 'id'> & { id: string | undefined },
  queryOptions?: QueryOptionsOf<typeof bulkOperationsQuery, Selected>,
) {
  return useWeavrQuery(
    (weavr) => onceKnown(params.id, bulkOperationsQuery(weavr, params as BulkOperationsParams)),
    queryOptions,
  )
}

/**
 * The operations of a bulk page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /bulks/{bulk_id}/operations`
 */
export function useInfiniteBulkOperations<Selected = DataOf<typeof infiniteBulkOperationsQuery>>(
  params: Omit<InfiniteBulkOperationsParams, 'id'> & { id: string | undefined },
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteBulkOperationsQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) =>
      onceKnown(params.id, infiniteBulkOperationsQuery(weavr, params as InfiniteBulkOperationsParams)),
    queryOptions,
  )
}

/**
 * Executes a bulk that was submitted: `mutate({ id, mode: 'ON_FAILURE_STOP' })`. What its operations change
 * is not fetched again by itself: it changes later.
 * @keywords start a batch, payroll
 * @see `POST /bulks/{bulk_id}/execute`
 */
export function useExecuteBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof executeBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(executeBulkMutation, mutationOptions)
}

/**
 * Pauses a bulk that runs: `mutate({ id })`.
 * @keywords hold a batch
 * @see `POST /bulks/{bulk_id}/pause`
 */
export function usePauseBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof pauseBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(pauseBulkMutation, mutationOptions)
}

/**
 * Goes on with a paused bulk: `mutate({ id })`.
 * @see `POST /bulks/{bulk_id}/resume`
 */
export function useResumeBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof resumeBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(resumeBulkMutation, mutationOptions)
}

/**
 * Cancels what a bulk has not done yet: `mutate({ id })`.
 * @see `POST /bulks/{bulk_id}/cancel`
 */
export function useCancelBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof cancelBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(cancelBulkMutation, mutationOptions)
}

/**
 * Submits users to create, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/users`
 */
export function useSubmitUserBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitUserBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitUserBulkMutation, mutationOptions)
}

/**
 * Submits users to invite, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/users/_user_id_/invite`
 */
export function useSubmitUserInviteBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitUserInviteBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitUserInviteBulkMutation, mutationOptions)
}

/**
 * Submits cards to block, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/block`
 */
export function useSubmitManagedCardBlockBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitManagedCardBlockBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitManagedCardBlockBulkMutation, mutationOptions)
}

/**
 * Submits cards to unblock, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/unblock`
 */
export function useSubmitManagedCardUnblockBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitManagedCardUnblockBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitManagedCardUnblockBulkMutation, mutationOptions)
}

/**
 * Submits cards to destroy, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/remove`
 */
export function useSubmitManagedCardRemoveBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitManagedCardRemoveBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitManagedCardRemoveBulkMutation, mutationOptions)
}

/**
 * Submits spend rules to change, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `PATCH /bulks/managed_cards/_id_/spend_rules`
 */
export function useSubmitSpendRulesBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitSpendRulesBulkMutation, OnMutateResult>,
) {
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
  mutationOptions?: MutationOptionsOf<typeof submitTransferBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitTransferBulkMutation, mutationOptions)
}

/**
 * Submits sends, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/sends`
 */
export function useSubmitSendBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitSendBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitSendBulkMutation, mutationOptions)
}

/**
 * Submits outgoing wire transfers, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @keywords payroll, many payments at once
 * @see `POST /bulks/outgoing_wire_transfers`
 */
export function useSubmitOutgoingWireTransferBulk<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof submitOutgoingWireTransferBulkMutation, OnMutateResult>,
) {
  return useWeavrMutation(submitOutgoingWireTransferBulkMutation, mutationOptions)
}
