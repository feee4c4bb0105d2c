import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/**
 * Money that arrives from a bank account outside, as Weavr describes it. Amounts are integers in minor units.
 */
export type IncomingWireTransfer = components['schemas']['IncomingWireTransfer']

/** Some of the incoming wire transfers, and how many there are in all. */
export interface IncomingWireTransferList {
  items: IncomingWireTransfer[]
  count: number
}

/** Which incoming wire transfers. */
export type IncomingWireTransfersParams = NonNullable<
  paths['/incoming_wire_transfers']['get']['parameters']['query']
>

/** Which incoming wire transfers, and how many a page. */
export type InfiniteIncomingWireTransfersParams = Omit<IncomingWireTransfersParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the incoming wire transfers.
 * @see `GET /incoming_wire_transfers`
 */
export function incomingWireTransfersQuery(
  weavr: Weavr,
  params: IncomingWireTransfersParams = {},
): WeavrQuery<IncomingWireTransferList, OperationError<'incomingWireTransfersGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'incoming-wire-transfers', 'list', params), async (call) => {
    const { incomingWireTransfers = [], count = 0 } = await weavr.api.GET('/incoming_wire_transfers', {
      ...call,
      params: { query: params },
    })
    return { items: incomingWireTransfers, count }
  })
}

/**
 * The incoming wire transfers, page by page.
 * @see `GET /incoming_wire_transfers`
 */
export function infiniteIncomingWireTransfersQuery(
  weavr: Weavr,
  params: InfiniteIncomingWireTransfersParams = {},
): WeavrInfiniteQuery<IncomingWireTransferList, OperationError<'incomingWireTransfersGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'incoming-wire-transfers', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { incomingWireTransfers = [], count = 0 } = await weavr.api.GET('/incoming_wire_transfers', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: incomingWireTransfers, count }
    },
  )
}

/**
 * One incoming wire transfer. Asked again every three seconds until the money is there or sent back.
 * @see `GET /incoming_wire_transfers/{id}`
 */
export function incomingWireTransferQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<IncomingWireTransfer, OperationError<'incomingWireTransferGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'incoming-wire-transfers', 'one', id), (call) =>
    weavr.api.GET('/incoming_wire_transfers/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => state === 'PENDING', {
    // Weavr's webhook names the account, and not the transfer.
    isTold: false,
    settles: ['incoming-wire-transfers', 'managed-accounts', 'managed-cards', 'statements', 'transactions'],
  })
}
