'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  incomingWireTransferQuery,
  incomingWireTransfersQuery,
  infiniteIncomingWireTransfersQuery,
  type IncomingWireTransfersParams,
  type InfiniteIncomingWireTransfersParams,
} from './incomingWireTransferQueries.js'

/**
 * Some of the incoming wire transfers, as `{ items, count }`.
 * @keywords money that came in, deposits
 * @see `GET /incoming_wire_transfers`
 * @example
 * const { data } = useIncomingWireTransfers({ state: ['PENDING'] })
 * return data?.items.map((wire) => <li key={wire.id}>{wire.senderName}</li>)
 */
export function useIncomingWireTransfers<Selected = DataOf<typeof incomingWireTransfersQuery>>(
  params?: IncomingWireTransfersParams,
  queryOptions?: QueryOptionsOf<typeof incomingWireTransfersQuery, Selected>,
) {
  return useWeavrQuery((weavr) => incomingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * The incoming wire transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /incoming_wire_transfers`
 */
export function useInfiniteIncomingWireTransfers<
  Selected = DataOf<typeof infiniteIncomingWireTransfersQuery>,
>(
  params?: InfiniteIncomingWireTransfersParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteIncomingWireTransfersQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteIncomingWireTransfersQuery(weavr, params), queryOptions)
}

/**
 * One incoming wire transfer; waits while the id is not known yet. Asked again every three seconds until the
 * money is there or sent back.
 * @see `GET /incoming_wire_transfers/{id}`
 */
export function useIncomingWireTransfer<Selected = DataOf<typeof incomingWireTransferQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof incomingWireTransferQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, incomingWireTransferQuery(weavr, id!)), queryOptions)
}
