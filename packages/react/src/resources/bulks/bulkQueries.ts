import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** Operations of one kind that are carried out together, as Weavr describes them. Its id is `bulkId`. */
export type Bulk = components['schemas']['Bulk']

/** A bulk, and how many of its operations are how far. */
export type BulkDetails = components['schemas']['BulkDetails']

/** One operation of a bulk, with what was asked and answered as JSON. */
export type BulkOperation = components['schemas']['BulkOperation']

/** A bulk that waits to be executed. */
export type SubmittedBulk = components['schemas']['SubmittedBulk']

/** Some of the bulks, and how many there are in all. */
export interface BulkList {
  items: Bulk[]
  count: number
}

/** Some of the operations of a bulk, and how many there are in all. */
export interface BulkOperationList {
  items: BulkOperation[]
  count: number
}

/** Which bulks. */
export type BulksParams = NonNullable<paths['/bulks']['get']['parameters']['query']>

/** Which bulks, and how many a page. */
export type InfiniteBulksParams = Omit<BulksParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which operations of which bulk. */
export type BulkOperationsParams = NonNullable<
  paths['/bulks/{bulk_id}/operations']['get']['parameters']['query']
> & { id: string }

/** Which operations of which bulk, and how many a page. */
export type InfiniteBulkOperationsParams = Omit<BulkOperationsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the bulks.
 * @see `GET /bulks`
 */
export function bulksQuery(
  weavr: Weavr,
  params: BulksParams = {},
): WeavrQuery<BulkList, OperationError<'bulks'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'bulks', 'list', params), async (call) => {
    const { bulkProcesses = [], count = 0 } = await weavr.api.GET('/bulks', {
      ...call,
      params: { query: params },
    })
    return { items: bulkProcesses, count }
  })
}

/**
 * The bulks, page by page.
 * @see `GET /bulks`
 */
export function infiniteBulksQuery(
  weavr: Weavr,
  params: InfiniteBulksParams = {},
): WeavrInfiniteQuery<BulkList, OperationError<'bulks'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'bulks', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { bulkProcesses = [], count = 0 } = await weavr.api.GET('/bulks', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: bulkProcesses, count }
    },
  )
}

/**
 * One bulk. Asked again every three seconds until it has ended or is paused.
 * @see `GET /bulks/{bulk_id}`
 */
export function bulkQuery(weavr: Weavr, id: string): PolledQuery<BulkDetails, OperationError<'bulkId'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'bulks', 'one', id), (call) =>
    weavr.api.GET('/bulks/{bulk_id}', { ...call, params: { path: { bulk_id: id } } }),
  )
  // Weavr's webhook tells of quarters, and the payer looks at each step.
  return pollWhile(weavr, query, ({ status }) => status === 'SUBMITTED' || status === 'RUNNING', {
    isTold: false,
  })
}

/**
 * Some of the operations of a bulk.
 * @see `GET /bulks/{bulk_id}/operations`
 */
export function bulkOperationsQuery(
  weavr: Weavr,
  { id, ...query }: BulkOperationsParams,
): WeavrQuery<BulkOperationList, OperationError<'bulkIdOperations'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'bulks', 'operations', { id, ...query }), async (call) => {
    const { operations = [], count = 0 } = await weavr.api.GET('/bulks/{bulk_id}/operations', {
      ...call,
      params: { path: { bulk_id: id }, query },
    })
    return { items: operations, count }
  })
}

/**
 * The operations of a bulk, page by page.
 * @see `GET /bulks/{bulk_id}/operations`
 */
export function infiniteBulkOperationsQuery(
  weavr: Weavr,
  params: InfiniteBulkOperationsParams,
): WeavrInfiniteQuery<BulkOperationList, OperationError<'bulkIdOperations'>> {
  const { id, pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'bulks', 'infinite-operations', params),
    pageSize,
    async (call, page) => {
      const { operations = [], count = 0 } = await weavr.api.GET('/bulks/{bulk_id}/operations', {
        ...call,
        params: { path: { bulk_id: id }, query: { ...query, ...page } },
      })
      return { items: operations, count }
    },
  )
}
