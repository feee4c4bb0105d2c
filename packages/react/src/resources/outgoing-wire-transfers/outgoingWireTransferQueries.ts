import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A payment to a bank account outside, as Weavr describes it. Amounts are integers in minor units. */
export type OutgoingWireTransfer = components['schemas']['OutgoingWireTransfer']

/** Some of the outgoing wire transfers, and how many there are in all. */
export interface OutgoingWireTransferList {
  items: OutgoingWireTransfer[]
  count: number
}

/** Which outgoing wire transfers. */
export type OutgoingWireTransfersParams = NonNullable<
  paths['/outgoing_wire_transfers']['get']['parameters']['query']
>

/** Which outgoing wire transfers, and how many a page. */
export type InfiniteOutgoingWireTransfersParams = Omit<OutgoingWireTransfersParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

const unsettled = new Set<OutgoingWireTransfer['state']>(['PENDING_CHALLENGE', 'SUBMITTED', 'APPROVED'])

/**
 * Some of the outgoing wire transfers.
 * @see `GET /outgoing_wire_transfers`
 */
export function outgoingWireTransfersQuery(
  weavr: Weavr,
  params: OutgoingWireTransfersParams = {},
): WeavrQuery<OutgoingWireTransferList, OperationError<'outgoingWireTransfersGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'outgoing-wire-transfers', 'list', params), async (call) => {
    const { transfer = [], count = 0 } = await weavr.api.GET('/outgoing_wire_transfers', {
      ...call,
      params: { query: params },
    })
    return { items: transfer, count }
  })
}

/**
 * The outgoing wire transfers, page by page.
 * @see `GET /outgoing_wire_transfers`
 */
export function infiniteOutgoingWireTransfersQuery(
  weavr: Weavr,
  params: InfiniteOutgoingWireTransfersParams = {},
): WeavrInfiniteQuery<OutgoingWireTransferList, OperationError<'outgoingWireTransfersGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'outgoing-wire-transfers', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { transfer = [], count = 0 } = await weavr.api.GET('/outgoing_wire_transfers', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: transfer, count }
    },
  )
}

/**
 * One outgoing wire transfer. Asked again every three seconds while banks work on it or a device is asked to
 * confirm it.
 * @see `GET /outgoing_wire_transfers/{id}`
 */
export function outgoingWireTransferQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<OutgoingWireTransfer, OperationError<'outgoingWireTransferGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'outgoing-wire-transfers', 'one', id), (call) =>
    weavr.api.GET('/outgoing_wire_transfers/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => unsettled.has(state), {
    settles: ['outgoing-wire-transfers', 'managed-accounts', 'managed-cards', 'statements', 'transactions'],
  })
}
