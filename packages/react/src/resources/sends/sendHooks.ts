'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import { cancelSendMutation, createSendMutation } from './sendMutations.js'
import {
  infiniteSendsQuery,
  sendQuery,
  sendsQuery,
  type InfiniteSendsParams,
  type SendsParams,
} from './sendQueries.js'

/**
 * Some of the sends, as `{ items, count }`.
 * @see `GET /sends`
 * @example
 * const { data } = useSends({ state: ['SCHEDULED'] })
 * return data?.items.map((send) => <li key={send.id}>{send.description}</li>)
 */
export function useSends<Selected = DataOf<typeof sendsQuery>>(
  params?: SendsParams,
  queryOptions?: QueryOptionsOf<typeof sendsQuery, Selected>,
) {
  return useWeavrQuery((weavr) => sendsQuery(weavr, params), queryOptions)
}

/**
 * The sends page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /sends`
 */
export function useInfiniteSends<Selected = DataOf<typeof infiniteSendsQuery>>(
  params?: InfiniteSendsParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteSendsQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteSendsQuery(weavr, params), queryOptions)
}

/**
 * One send; waits while the id is not known yet. Asked again every three seconds while Weavr works on it or a
 * device is asked to confirm it.
 * @see `GET /sends/{id}`
 */
export function useSend<Selected = DataOf<typeof sendQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof sendQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, sendQuery(weavr, id!)), queryOptions)
}

/**
 * Sends money to somebody else. One that comes back as `PENDING_CHALLENGE` waits for the user to confirm it.
 * @keywords send money to another customer of the programme
 * @see `POST /sends`
 * @example
 * const { mutate } = useCreateSend()
 * mutate({ profileId, source, destination: { beneficiaryId }, destinationAmount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateSend<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createSendMutation, OnMutateResult>,
) {
  return useWeavrMutation(createSendMutation, mutationOptions)
}

/**
 * Cancels a scheduled send: `mutate({ id, cancellationReason })`.
 * @see `POST /sends/{id}/cancel`
 */
export function useCancelSend<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof cancelSendMutation, OnMutateResult>,
) {
  return useWeavrMutation(cancelSendMutation, mutationOptions)
}
