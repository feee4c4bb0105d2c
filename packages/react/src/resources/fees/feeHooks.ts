'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import { chargeConsumerFeeMutation, chargeCorporateFeeMutation } from './feeMutations.js'
import { feesQuery, infiniteFeesQuery, type FeesParams, type InfiniteFeesParams } from './feeQueries.js'

/**
 * Some of the fees, as `{ items, count }`.
 * @see `GET /fees`
 * @example
 * const { data } = useFees({ limit: 10 })
 * return data?.items.map((fee) => <li key={fee.id}>{fee.description}</li>)
 */
export function useFees<Selected = DataOf<typeof feesQuery>>(
  params?: FeesParams,
  queryOptions?: QueryOptionsOf<typeof feesQuery, Selected>,
) {
  return useWeavrQuery((weavr) => feesQuery(weavr, params), queryOptions)
}

/**
 * The fees page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /fees`
 */
export function useInfiniteFees<Selected = DataOf<typeof infiniteFeesQuery>>(
  params?: InfiniteFeesParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteFeesQuery, Selected>,
) {
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
  mutationOptions?: MutationOptionsOf<typeof chargeCorporateFeeMutation, OnMutateResult>,
) {
  return useWeavrMutation(chargeCorporateFeeMutation, mutationOptions)
}

/**
 * Charges a fee to an account or a card of the signed-in consumer.
 * @see `POST /consumers/fees/charge`
 */
export function useChargeConsumerFee<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof chargeConsumerFeeMutation, OnMutateResult>,
) {
  return useWeavrMutation(chargeConsumerFeeMutation, mutationOptions)
}
