'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  addBeneficiariesMutation,
  removeBeneficiariesMutation,
  startBeneficiaryBatchOtpMutation,
  startBeneficiaryBatchPushMutation,
  verifyBeneficiaryBatchOtpMutation,
} from './beneficiaryMutations.js'
import {
  beneficiariesQuery,
  beneficiaryBatchesQuery,
  beneficiaryBatchQuery,
  beneficiaryQuery,
  infiniteBeneficiariesQuery,
  infiniteBeneficiaryBatchesQuery,
  type BeneficiariesParams,
  type BeneficiaryBatchesParams,
  type InfiniteBeneficiariesParams,
  type InfiniteBeneficiaryBatchesParams,
} from './beneficiaryQueries.js'

/**
 * Some of the beneficiaries, as `{ items, count }`.
 * @keywords saved payees, trusted payees, contacts
 * @see `GET /beneficiaries`
 * @example
 * const { data } = useBeneficiaries({ group: ['Suppliers'] })
 * const trusted = data?.items.filter(({ state }) => state === 'ACTIVE')
 */
export function useBeneficiaries<Selected = DataOf<typeof beneficiariesQuery>>(
  params?: BeneficiariesParams,
  queryOptions?: QueryOptionsOf<typeof beneficiariesQuery, Selected>,
) {
  return useWeavrQuery((weavr) => beneficiariesQuery(weavr, params), queryOptions)
}

/**
 * The beneficiaries page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /beneficiaries`
 */
export function useInfiniteBeneficiaries<Selected = DataOf<typeof infiniteBeneficiariesQuery>>(
  params?: InfiniteBeneficiariesParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteBeneficiariesQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteBeneficiariesQuery(weavr, params), queryOptions)
}

/**
 * One beneficiary; waits while the id is not known yet. Asked again every three seconds until they are
 * trusted, or not.
 * @see `GET /beneficiaries/{id}`
 */
export function useBeneficiary<Selected = DataOf<typeof beneficiaryQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof beneficiaryQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, beneficiaryQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the batches of beneficiaries, as `{ items, count }`.
 * @see `GET /beneficiaries/batch`
 */
export function useBeneficiaryBatches<Selected = DataOf<typeof beneficiaryBatchesQuery>>(
  params?: BeneficiaryBatchesParams,
  queryOptions?: QueryOptionsOf<typeof beneficiaryBatchesQuery, Selected>,
) {
  return useWeavrQuery((weavr) => beneficiaryBatchesQuery(weavr, params), queryOptions)
}

/**
 * The batches of beneficiaries page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /beneficiaries/batch`
 */
export function useInfiniteBeneficiaryBatches<Selected = DataOf<typeof infiniteBeneficiaryBatchesQuery>>(
  params?: InfiniteBeneficiaryBatchesParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteBeneficiaryBatchesQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteBeneficiaryBatchesQuery(weavr, params), queryOptions)
}

/**
 * One batch of beneficiaries; waits while the id is not known yet. Asked again every three seconds until it
 * is carried out or has failed.
 * @see `GET /beneficiaries/batch/{id}`
 */
export function useBeneficiaryBatch<Selected = DataOf<typeof beneficiaryBatchQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof beneficiaryBatchQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, beneficiaryBatchQuery(weavr, id!)), queryOptions)
}

/**
 * Asks to add beneficiaries. They are trusted once the user has confirmed the batch that this answers.
 * @keywords save a payee, trust a payee
 * @see `POST /beneficiaries`
 * @example
 * const { mutateAsync } = useAddBeneficiaries()
 * const { operationBatchId } = await mutateAsync({ beneficiaries: [supplier] })
 */
export function useAddBeneficiaries<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof addBeneficiariesMutation, OnMutateResult>,
) {
  return useWeavrMutation(addBeneficiariesMutation, mutationOptions)
}

/**
 * Asks to remove beneficiaries. They are gone once the user has confirmed the batch that this answers.
 * @keywords delete a payee
 * @see `POST /beneficiaries/remove`
 */
export function useRemoveBeneficiaries<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof removeBeneficiariesMutation, OnMutateResult>,
) {
  return useWeavrMutation(removeBeneficiariesMutation, mutationOptions)
}

/**
 * Sends a one-time code that confirms a batch: `mutate({ id, channel: 'SMS' })`.
 * @see `POST /beneficiaries/batch/{id}/challenges/otp/{channel}`
 */
export function useStartBeneficiaryBatchOtp<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startBeneficiaryBatchOtpMutation, OnMutateResult>,
) {
  return useWeavrMutation(startBeneficiaryBatchOtpMutation, mutationOptions)
}

/**
 * Confirms a batch with the one-time code: `mutate({ id, channel: 'SMS', verificationCode })`.
 * @see `POST /beneficiaries/batch/{id}/challenges/otp/{channel}/verify`
 */
export function useVerifyBeneficiaryBatchOtp<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyBeneficiaryBatchOtpMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyBeneficiaryBatchOtpMutation, mutationOptions)
}

/**
 * Asks the user's enrolled device to confirm a batch: `mutate({ id, channel })`. `useBeneficiaryBatch` shows
 * how that went.
 * @see `POST /beneficiaries/batch/{id}/challenges/push/{channel}`
 */
export function useStartBeneficiaryBatchPush<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startBeneficiaryBatchPushMutation, OnMutateResult>,
) {
  return useWeavrMutation(startBeneficiaryBatchPushMutation, mutationOptions)
}
