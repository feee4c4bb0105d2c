import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A send to somebody else, as Weavr describes it. Amounts are integers in minor units. */
export type Send = components['schemas']['Send']

/** Some of the sends, and how many there are in all. */
export interface SendList {
  items: Send[]
  count: number
}

/** Which sends. */
export type SendsParams = NonNullable<paths['/sends']['get']['parameters']['query']>

/** Which sends, and how many a page. */
export type InfiniteSendsParams = Omit<SendsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

const unsettled = new Set<Send['state']>(['INITIALISED', 'PENDING', 'PENDING_CHALLENGE', 'APPROVED'])

/**
 * Some of the sends.
 * @see `GET /sends`
 */
export function sendsQuery(
  weavr: Weavr,
  params: SendsParams = {},
): WeavrQuery<SendList, OperationError<'sendsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'sends', 'list', params), async (call) => {
    const { send = [], count = 0 } = await weavr.api.GET('/sends', { ...call, params: { query: params } })
    return { items: send, count }
  })
}

/**
 * The sends, page by page.
 * @see `GET /sends`
 */
export function infiniteSendsQuery(
  weavr: Weavr,
  params: InfiniteSendsParams = {},
): WeavrInfiniteQuery<SendList, OperationError<'sendsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'sends', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { send = [], count = 0 } = await weavr.api.GET('/sends', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: send, count }
    },
  )
}

/**
 * One send. Asked again every three seconds while Weavr works on it or a device is asked to confirm it.
 * @see `GET /sends/{id}`
 */
export function sendQuery(weavr: Weavr, id: string): PolledQuery<Send, OperationError<'sendGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'sends', 'one', id), (call) =>
    weavr.api.GET('/sends/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => unsettled.has(state), {
    settles: ['sends', 'managed-accounts', 'managed-cards', 'statements', 'transactions'],
  })
}
