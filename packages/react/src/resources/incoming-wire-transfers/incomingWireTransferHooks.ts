'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { onceKnown } from '../../internal/onceKnown.js'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  incomingWireTransferQuery,
  incomingWireTransfersQuery,
  infiniteIncomingWireTransfersQuery,
  type IncomingWireTransfer,
  type IncomingWireTransferList,
  type IncomingWireTransfersParams,
  type InfiniteIncomingWireTransfersParams,
} from './incomingWireTransferQueries.js'

/**
 * Some of the incoming wire transfers, as `{ items, count }`.
 * @see `GET /incoming_wire_transfers`
 * @example
 * const { data } = useIncomingWireTransfers({ state: ['PENDING'] })
 * return data?.items.map((wire) => <li key={wire.id}>{wire.senderName}</li>)
 */
export function useIncomingWireTransfers<Selected = IncomingWireTransferList>(
  params?: IncomingWireTransfersParams,
  queryOptions?: WeavrQueryOptions<IncomingWireTransferList, Selected, OperationError<'incomingWireTransfersGet'>>,
): UseQueryResult<Selected, OperationError<'incomingWireTransfersGet'>> {
  return useWeavrQuery((weavr) => incomingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * The incoming wire transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /incoming_wire_transfers`
 */
export function useInfiniteIncomingWireTransfers<Selected = InfiniteData<IncomingWireTransferList, unknown>>(
  params?: InfiniteIncomingWireTransfersParams,
  queryOptions?: WeavrInfiniteQueryOptions<IncomingWireTransferList, Selected, OperationError<'incomingWireTransfersGet'>>,
): UseInfiniteQueryResult<Selected, OperationError<'incomingWireTransfersGet'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteIncomingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * One incoming wire transfer; waits while the id is not known yet. Asked again every three seconds until the money is there or
 * sent back.
 * @see `GET /incoming_wire_transfers/{id}`
 */
export function useIncomingWireTransfer<Selected = IncomingWireTransfer>(
  id: string | undefined,
  queryOptions?: WeavrQueryOptions<IncomingWireTransfer, Selected, OperationError<'incomingWireTransferGet'>>,
): UseQueryResult<Selected, OperationError<'incomingWireTransferGet'>> {
  return useWeavrQuery((weavr) => onceKnown(id, incomingWireTransferQuery(weavr, id!)), queryOptions)
}
