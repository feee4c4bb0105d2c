import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** Somebody whom the identity trusts with payments, as Weavr describes them. */
export type Beneficiary = components['schemas']['Beneficiary']

/**
 * Beneficiaries that are added or removed together, once the user has confirmed it. Its id is
 * `operationBatchId.batchId`.
 */
export type BeneficiaryBatch = components['schemas']['BeneficiaryBatch']

/** Some of the beneficiaries, and how many there are in all. */
export interface BeneficiaryList {
  items: Beneficiary[]
  count: number
}

/** Some of the batches of beneficiaries, and how many there are in all. */
export interface BeneficiaryBatchList {
  items: BeneficiaryBatch[]
  count: number
}

/** Which beneficiaries. */
export type BeneficiariesParams = NonNullable<paths['/beneficiaries']['get']['parameters']['query']>

/** Which beneficiaries, and how many a page. */
export type InfiniteBeneficiariesParams = Omit<BeneficiariesParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which batches of beneficiaries. */
export type BeneficiaryBatchesParams = NonNullable<
  paths['/beneficiaries/batch']['get']['parameters']['query']
>

/** Which batches of beneficiaries, and how many a page. */
export type InfiniteBeneficiaryBatchesParams = Omit<BeneficiaryBatchesParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

const unsettled = new Set<BeneficiaryBatch['state']>([
  'INITIALISED',
  'PENDING_CHALLENGE',
  'CHALLENGE_COMPLETED',
])

/**
 * Some of the beneficiaries.
 * @see `GET /beneficiaries`
 */
export function beneficiariesQuery(
  weavr: Weavr,
  params: BeneficiariesParams = {},
): WeavrQuery<BeneficiaryList, OperationError<'beneficiariesGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'beneficiaries', 'list', params), async (call) => {
    const { beneficiaries = [], count = 0 } = await weavr.api.GET('/beneficiaries', {
      ...call,
      params: { query: params },
    })
    return { items: beneficiaries, count }
  })
}

/**
 * The beneficiaries, page by page.
 * @see `GET /beneficiaries`
 */
export function infiniteBeneficiariesQuery(
  weavr: Weavr,
  params: InfiniteBeneficiariesParams = {},
): WeavrInfiniteQuery<BeneficiaryList, OperationError<'beneficiariesGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'beneficiaries', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { beneficiaries = [], count = 0 } = await weavr.api.GET('/beneficiaries', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: beneficiaries, count }
    },
  )
}

/**
 * One beneficiary. Asked again every three seconds until they are trusted, or not.
 * @see `GET /beneficiaries/{id}`
 */
export function beneficiaryQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<Beneficiary, OperationError<'beneficiaryGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'beneficiaries', 'one', id), (call) =>
    weavr.api.GET('/beneficiaries/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => state === 'INITIALISED' || state === 'PENDING_CHALLENGE', {
    settles: ['beneficiaries'],
  })
}

/**
 * Some of the batches of beneficiaries.
 * @see `GET /beneficiaries/batch`
 */
export function beneficiaryBatchesQuery(
  weavr: Weavr,
  params: BeneficiaryBatchesParams = {},
): WeavrQuery<BeneficiaryBatchList, OperationError<'beneficiaryBatchesGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'beneficiaries', 'batches', params), async (call) => {
    const { batches = [], count = 0 } = await weavr.api.GET('/beneficiaries/batch', {
      ...call,
      params: { query: params },
    })
    return { items: batches, count }
  })
}

/**
 * The batches of beneficiaries, page by page.
 * @see `GET /beneficiaries/batch`
 */
export function infiniteBeneficiaryBatchesQuery(
  weavr: Weavr,
  params: InfiniteBeneficiaryBatchesParams = {},
): WeavrInfiniteQuery<BeneficiaryBatchList, OperationError<'beneficiaryBatchesGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'beneficiaries', 'infinite-batches', params),
    pageSize,
    async (call, page) => {
      const { batches = [], count = 0 } = await weavr.api.GET('/beneficiaries/batch', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: batches, count }
    },
  )
}

/**
 * One batch of beneficiaries. Asked again every three seconds until it is carried out or has failed.
 * @see `GET /beneficiaries/batch/{id}`
 */
export function beneficiaryBatchQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<BeneficiaryBatch, OperationError<'beneficiaryBatchGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'beneficiaries', 'batch', id), (call) =>
    weavr.api.GET('/beneficiaries/batch/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => unsettled.has(state), { settles: ['beneficiaries'] })
}
