import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A company or a person that the user may act for. */
export type Identity = components['schemas']['UserIdentity']

/** Some of the identities, and how many there are in all. */
export interface IdentityList {
  items: Identity[]
  count: number
}

/** Which identities. */
export type IdentitiesParams = NonNullable<paths['/identities']['get']['parameters']['query']>

/** Which identities, and how many a page. */
export type InfiniteIdentitiesParams = Omit<IdentitiesParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the identities that the user may act for.
 * @see `GET /identities`
 */
export function identitiesQuery(
  weavr: Weavr,
  params: IdentitiesParams = {},
): WeavrQuery<IdentityList, OperationError<'userIdentities'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'identities', 'list', params), async (call) => {
    const { identities = [], count = 0 } = await weavr.api.GET('/identities', {
      ...call,
      params: { query: params },
    })
    return { items: identities, count }
  })
}

/**
 * The identities that the user may act for, page by page.
 * @see `GET /identities`
 */
export function infiniteIdentitiesQuery(
  weavr: Weavr,
  params: InfiniteIdentitiesParams = {},
): WeavrInfiniteQuery<IdentityList, OperationError<'userIdentities'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'identities', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { identities = [], count = 0 } = await weavr.api.GET('/identities', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: identities, count }
    },
  )
}
