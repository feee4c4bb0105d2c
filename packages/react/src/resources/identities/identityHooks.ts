'use client'

import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrInfiniteQuery, type WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  identitiesQuery,
  infiniteIdentitiesQuery,
  type IdentitiesParams,
  type IdentityList,
  type InfiniteIdentitiesParams,
} from './identityQueries.js'

/**
 * Some of the identities that the user may act for, as `{ items, count }`.
 * @see `GET /identities`
 * @example
 * const { data } = useIdentities()
 * return data?.items.map(({ id, name }) => <li key={id.id}>{name}</li>)
 */
export function useIdentities<Selected = IdentityList>(
  params?: IdentitiesParams,
  queryOptions?: WeavrQueryOptions<IdentityList, Selected, OperationError<'userIdentities'>>,
): UseQueryResult<Selected, OperationError<'userIdentities'>> {
  return useWeavrQuery((weavr) => identitiesQuery(weavr, params), queryOptions)
}

/**
 * The identities page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /identities`
 */
export function useInfiniteIdentities<Selected = InfiniteData<IdentityList, unknown>>(
  params?: InfiniteIdentitiesParams,
  queryOptions?: WeavrInfiniteQueryOptions<IdentityList, Selected, OperationError<'userIdentities'>>,
): UseInfiniteQueryResult<Selected, OperationError<'userIdentities'>> {
  return useWeavrInfiniteQuery((weavr) => infiniteIdentitiesQuery(weavr, params), queryOptions)
}
