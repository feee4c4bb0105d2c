'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { chargeConsumerFeeMutation, chargeCorporateFeeMutation, type ChargeFeeVariables, type ChargedFee } from './feeMutations.js'
import { feesQuery, infiniteFeesQuery, type FeeList, type FeesParams, type InfiniteFeesParams } from './feeQueries.js'

/**
 * Some of the fees, as `{ items, count }`.
 * @see `GET /fees`
 * @example
 * const { data } = useFees({ limit: 10 })
 * return data?.items.map((fee) => <li key={fee.id}>{fee.description}</li>)
 */
export function useFees<Selected = FeeList>(
  params?: FeesParams,
  queryOptions?: WeavrQueryOptions<FeeList, Selected, OperationError<'feesGet'>>,
): UseQueryResult<Selected, OperationError<'feesGet'>> {
  return useWeavrQuery((weavr) => feesQuery(weavr, params), queryOptions)
}

/**
 * The fees page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /fees`
 */
export function useInfiniteFees<Selected = InfiniteData<FeeList, unknown>>(
  params?: InfiniteFeesParams,
  queryOptions?: WeavrInfiniteQueryOptions<FeeList, Selected, OperationError<'feesGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'feesGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteFeesQuery(weavr, params), queryOptions)
}

/**
 * Charges a fee to an account or a card of the signed-in corporate.
 * @see `POST /corporates/fees/charge`
 * @example
 * const { mutate } = useChargeCorporateFee()
 * mutate({ feeType: 'CARD_DELIVERY', source: { id, type: 'managed_accounts' } })
 */
export function useChargeCorporateFee<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ChargedFee, ChargeFeeVariables, OnMutateResult, OperationError<'corporateChargeFee'>>,
): UseMutationResult<ChargedFee, OperationError<'corporateChargeFee'>, ChargeFeeVariables, OnMutateResult> {
  return useWeavrMutation(chargeCorporateFeeMutation, mutationOptions)
}

/**
 * Charges a fee to an account or a card of the signed-in consumer.
 * @see `POST /consumers/fees/charge`
 */
export function useChargeConsumerFee<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ChargedFee, ChargeFeeVariables, OnMutateResult, OperationError<'consumerChargeFee'>>,
): UseMutationResult<ChargedFee, OperationError<'consumerChargeFee'>, ChargeFeeVariables, OnMutateResult> {
  return useWeavrMutation(chargeConsumerFeeMutation, mutationOptions)
}
