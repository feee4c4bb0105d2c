import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A fee that was charged. Amounts are integers in minor units. */
export type Fee = components['schemas']['Fee']

/** Some of the fees, and how many there are in all. */
export interface FeeList {
  items: Fee[]
  count: number
}

/** Which fees. */
export type FeesParams = NonNullable<paths['/fees']['get']['parameters']['query']>

/** Which fees, and how many a page. */
export type InfiniteFeesParams = Omit<FeesParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the fees.
 * @see `GET /fees`
 */
export function feesQuery(
  weavr: Weavr,
  params: FeesParams = {},
): WeavrQuery<FeeList, OperationError<'feesGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'fees', 'list', params), async (call) => {
    const { fees = [], count = 0 } = await weavr.api.GET('/fees', { ...call, params: { query: params } })
    return { items: fees, count }
  })
}

/**
 * The fees, page by page.
 * @see `GET /fees`
 */
export function infiniteFeesQuery(
  weavr: Weavr,
  params: InfiniteFeesParams = {},
): WeavrInfiniteQuery<FeeList, OperationError<'feesGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'fees', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { fees = [], count = 0 } = await weavr.api.GET('/fees', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: fees, count }
    },
  )
}
