'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { cancelSendMutation, createSendMutation, type CancelSendVariables, type CreateSendVariables } from './sendMutations.js'
import { infiniteSendsQuery, sendQuery, sendsQuery, type InfiniteSendsParams, type Send, type SendList, type SendsParams } from './sendQueries.js'

/**
 * Some of the sends, as `{ items, count }`.
 * @see `GET /sends`
 * @example
 * const { data } = useSends({ state: ['SCHEDULED'] })
 * return data?.items.map((send) => <li key={send.id}>{send.description}</li>)
 */
export function useSends<Selected = SendList>(
  params?: SendsParams,
  queryOptions?: WeavrQueryOptions<SendList, Selected, OperationError<'sendsGet'>>,
): UseQueryResult<Selected, OperationError<'sendsGet'>> {
  return useWeavrQuery((weavr) => sendsQuery(weavr, params), queryOptions)
}

/**
 * The sends page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /sends`
 */
export function useInfiniteSends<Selected = InfiniteData<SendList, unknown>>(
  params?: InfiniteSendsParams,
  queryOptions?: WeavrInfiniteQueryOptions<SendList, Selected, OperationError<'sendsGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'sendsGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteSendsQuery(weavr, params), queryOptions)
}

/**
 * One send; waits while the id is not known yet. Asked again every three seconds while Weavr works on it or a device is asked to
 * confirm it.
 * @see `GET /sends/{id}`
 */
export function useSend<Selected = Send>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<Send, Selected, OperationError<'sendGet'>>,
): UseQueryResult<Selected, OperationError<'sendGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, sendQuery(weavr, id!)), queryOptions)
}

/**
 * Sends money to somebody else. One that comes back as `PENDING_CHALLENGE` waits for the user to confirm it.
 * @see `POST /sends`
 * @example
 * const { mutate } = useCreateSend()
 * mutate({ profileId, source, destination: { beneficiaryId }, destinationAmount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateSend<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Send, CreateSendVariables, OnMutateResult, OperationError<'sendCreate'>>,
): UseMutationResult<Send, OperationError<'sendCreate'>, CreateSendVariables, OnMutateResult> {
  return useWeavrMutation(createSendMutation, mutationOptions)
}

/**
 * Cancels a scheduled send: `mutate({ id, cancellationReason })`.
 * @see `POST /sends/{id}/cancel`
 */
export function useCancelSend<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Send, CancelSendVariables, OnMutateResult, OperationError<'sendSingleCancel'>>,
): UseMutationResult<Send, OperationError<'sendSingleCancel'>, CancelSendVariables, OnMutateResult> {
  return useWeavrMutation(cancelSendMutation, mutationOptions)
}
