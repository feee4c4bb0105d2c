'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  addBeneficiariesMutation,
  removeBeneficiariesMutation,
  startBeneficiaryBatchOtpMutation,
  startBeneficiaryBatchPushMutation,
  verifyBeneficiaryBatchOtpMutation,
  type AddBeneficiariesVariables,
  type RemoveBeneficiariesVariables,
  type StartBeneficiaryBatchOtpVariables,
  type StartBeneficiaryBatchPushVariables,
  type VerifyBeneficiaryBatchOtpVariables,
} from './beneficiaryMutations.js'
import {
  beneficiariesQuery,
  beneficiaryBatchesQuery,
  beneficiaryBatchQuery,
  beneficiaryQuery,
  infiniteBeneficiariesQuery,
  infiniteBeneficiaryBatchesQuery,
  type BeneficiariesParams,
  type Beneficiary,
  type BeneficiaryBatch,
  type BeneficiaryBatchesParams,
  type BeneficiaryBatchList,
  type BeneficiaryList,
  type InfiniteBeneficiariesParams,
  type InfiniteBeneficiaryBatchesParams,
} from './beneficiaryQueries.js'

/**
 * Some of the beneficiaries, as `{ items, count }`.
 * @see `GET /beneficiaries`
 * @example
 * const { data } = useBeneficiaries({ group: ['Suppliers'] })
 * const trusted = data?.items.filter(({ state }) => state === 'ACTIVE')
 */
export function useBeneficiaries<Selected = BeneficiaryList>(
  params?: BeneficiariesParams,
  queryOptions?: WeavrQueryOptions<BeneficiaryList, Selected, OperationError<'beneficiariesGet'>>,
): UseQueryResult<Selected, OperationError<'beneficiariesGet'>> {
  return useWeavrQuery((weavr) => beneficiariesQuery(weavr, params), queryOptions)
}

/**
 * The beneficiaries page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /beneficiaries`
 */
export function useInfiniteBeneficiaries<Selected = InfiniteData<BeneficiaryList, unknown>>(
  params?: InfiniteBeneficiariesParams,
  queryOptions?: WeavrInfiniteQueryOptions<BeneficiaryList, Selected, OperationError<'beneficiariesGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'beneficiariesGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteBeneficiariesQuery(weavr, params), queryOptions)
}

/**
 * One beneficiary; waits while the id is not known yet. Asked again every three seconds until they are trusted, or not.
 * @see `GET /beneficiaries/{id}`
 */
export function useBeneficiary<Selected = Beneficiary>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<Beneficiary, Selected, OperationError<'beneficiaryGet'>>,
): UseQueryResult<Selected, OperationError<'beneficiaryGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, beneficiaryQuery(weavr, id!)), queryOptions)
}

/**
 * Some of the batches of beneficiaries, as `{ items, count }`.
 * @see `GET /beneficiaries/batch`
 */
export function useBeneficiaryBatches<Selected = BeneficiaryBatchList>(
  params?: BeneficiaryBatchesParams,
  queryOptions?: WeavrQueryOptions<BeneficiaryBatchList, Selected, OperationError<'beneficiaryBatchesGet'>>,
): UseQueryResult<Selected, OperationError<'beneficiaryBatchesGet'>> {
  return useWeavrQuery((weavr) => beneficiaryBatchesQuery(weavr, params), queryOptions)
}

/**
 * The batches of beneficiaries page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /beneficiaries/batch`
 */
export function useInfiniteBeneficiaryBatches<Selected = InfiniteData<BeneficiaryBatchList, unknown>>(
  params?: InfiniteBeneficiaryBatchesParams,
  queryOptions?: WeavrInfiniteQueryOptions<BeneficiaryBatchList, Selected, OperationError<'beneficiaryBatchesGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'beneficiaryBatchesGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteBeneficiaryBatchesQuery(weavr, params), queryOptions)
}

/**
 * One batch of beneficiaries; waits while the id is not known yet. Asked again every three seconds until it is carried out or has
 * failed.
 * @see `GET /beneficiaries/batch/{id}`
 */
export function useBeneficiaryBatch<Selected = BeneficiaryBatch>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<BeneficiaryBatch, Selected, OperationError<'beneficiaryBatchGet'>>,
): UseQueryResult<Selected, OperationError<'beneficiaryBatchGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, beneficiaryBatchQuery(weavr, id!)), queryOptions)
}

/**
 * Asks to add beneficiaries. They are trusted once the user has confirmed the batch that this answers.
 * @see `POST /beneficiaries`
 * @example
 * const { mutateAsync } = useAddBeneficiaries()
 * const { operationBatchId } = await mutateAsync({ beneficiaries: [supplier] })
 */
export function useAddBeneficiaries<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<BeneficiaryBatch, AddBeneficiariesVariables, OnMutateResult, OperationError<'beneficiaryBatchCreate'>>,
): UseMutationResult<BeneficiaryBatch, OperationError<'beneficiaryBatchCreate'>, AddBeneficiariesVariables, OnMutateResult> {
  return useWeavrMutation(addBeneficiariesMutation, mutationOptions)
}

/**
 * Asks to remove beneficiaries. They are gone once the user has confirmed the batch that this answers.
 * @see `POST /beneficiaries/remove`
 */
export function useRemoveBeneficiaries<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<BeneficiaryBatch, RemoveBeneficiariesVariables, OnMutateResult, OperationError<'beneficiaryBatchRemove'>>,
): UseMutationResult<BeneficiaryBatch, OperationError<'beneficiaryBatchRemove'>, RemoveBeneficiariesVariables, OnMutateResult> {
  return useWeavrMutation(removeBeneficiariesMutation, mutationOptions)
}

/**
 * Sends a one-time code that confirms a batch: `mutate({ id, channel: 'SMS' })`.
 * @see `POST /beneficiaries/batch/{id}/challenges/otp/{channel}`
 */
export function useStartBeneficiaryBatchOtp<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, StartBeneficiaryBatchOtpVariables, OnMutateResult, OperationError<'beneficiaryBatchSCAChallenge'>>,
): UseMutationResult<void, OperationError<'beneficiaryBatchSCAChallenge'>, StartBeneficiaryBatchOtpVariables, OnMutateResult> {
  return useWeavrMutation(startBeneficiaryBatchOtpMutation, mutationOptions)
}

/**
 * Confirms a batch with the one-time code: `mutate({ id, channel: 'SMS', verificationCode })`.
 * @see `POST /beneficiaries/batch/{id}/challenges/otp/{channel}/verify`
 */
export function useVerifyBeneficiaryBatchOtp<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyBeneficiaryBatchOtpVariables, OnMutateResult, OperationError<'beneficiaryBatchSCAVerify'>>,
): UseMutationResult<void, OperationError<'beneficiaryBatchSCAVerify'>, VerifyBeneficiaryBatchOtpVariables, OnMutateResult> {
  return useWeavrMutation(verifyBeneficiaryBatchOtpMutation, mutationOptions)
}

/**
 * Asks the user's enrolled device to confirm a batch: `mutate({ id, channel })`. `useBeneficiaryBatch` shows how that went.
 * @see `POST /beneficiaries/batch/{id}/challenges/push/{channel}`
 */
export function useStartBeneficiaryBatchPush<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, StartBeneficiaryBatchPushVariables, OnMutateResult, OperationError<'beneficiaryBatchSCAChallengePush'>>,
): UseMutationResult<void, OperationError<'beneficiaryBatchSCAChallengePush'>, StartBeneficiaryBatchPushVariables, OnMutateResult> {
  return useWeavrMutation(startBeneficiaryBatchPushMutation, mutationOptions)
}
