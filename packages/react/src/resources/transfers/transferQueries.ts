import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/**
 * A transfer between instruments of one identity, as Weavr describes it. Amounts are integers in minor units.
 */
export type Transfer = components['schemas']['Transfer']

/** What became of each transfer that was to be cancelled. */
export type TransferCancellations = components['schemas']['TransferCancellations']

/** Some of the transfers, and how many there are in all. */
export interface TransferList {
  items: Transfer[]
  count: number
}

/** Which transfers. */
export type TransfersParams = NonNullable<paths['/transfers']['get']['parameters']['query']>

/** Which transfers, and how many a page. */
export type InfiniteTransfersParams = Omit<TransfersParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the transfers.
 * @see `GET /transfers`
 */
export function transfersQuery(
  weavr: Weavr,
  params: TransfersParams = {},
): WeavrQuery<TransferList, OperationError<'transfersGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'transfers', 'list', params), async (call) => {
    const { transfer = [], count = 0 } = await weavr.api.GET('/transfers', {
      ...call,
      params: { query: params },
    })
    return { items: transfer, count }
  })
}

/**
 * The transfers, page by page.
 * @see `GET /transfers`
 */
export function infiniteTransfersQuery(
  weavr: Weavr,
  params: InfiniteTransfersParams = {},
): WeavrInfiniteQuery<TransferList, OperationError<'transfersGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'transfers', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { transfer = [], count = 0 } = await weavr.api.GET('/transfers', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: transfer, count }
    },
  )
}

/**
 * One transfer. Asked again every three seconds while Weavr works on it.
 * @see `GET /transfers/{id}`
 */
export function transferQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<Transfer, OperationError<'transferGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'transfers', 'one', id), (call) =>
    weavr.api.GET('/transfers/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => state === 'INITIALISED' || state === 'PENDING', {
    settles: ['transfers', 'managed-accounts', 'managed-cards', 'statements', 'transactions'],
  })
}
