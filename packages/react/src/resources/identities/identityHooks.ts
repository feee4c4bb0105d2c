'use client'

import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  identitiesQuery,
  infiniteIdentitiesQuery,
  type IdentitiesParams,
  type InfiniteIdentitiesParams,
} from './identityQueries.js'

/**
 * Some of the identities that the user may act for, as `{ items, count }`.
 * @keywords companies a user may act for
 * @see `GET /identities`
 * @example
 * const { data } = useIdentities()
 * return data?.items.map(({ id, name }) => <li key={id.id}>{name}</li>)
 */
export function useIdentities<Selected = DataOf<typeof identitiesQuery>>(
  params?: IdentitiesParams,
  queryOptions?: QueryOptionsOf<typeof identitiesQuery, Selected>,
) {
  return useWeavrQuery((weavr) => identitiesQuery(weavr, params), queryOptions)
}

/**
 * The identities page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /identities`
 */
export function useInfiniteIdentities<Selected = DataOf<typeof infiniteIdentitiesQuery>>(
  params?: InfiniteIdentitiesParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteIdentitiesQuery, Selected>,
) {
  return useWeavrInfiniteQuery((weavr) => infiniteIdentitiesQuery(weavr, params), queryOptions)
}
