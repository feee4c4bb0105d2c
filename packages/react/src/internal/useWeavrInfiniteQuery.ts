'use client'

import {
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import type { Weavr, WeavrError } from '@weavr-kit/core'
import { useGatedOptions } from './useGatedOptions.js'
import type { ReadMeta } from './useWeavrQuery.js'
import type { WeavrInfiniteQuery } from './weavrInfiniteQuery.js'
import type { WeavrKey } from './weavrKey.js'

/** TanStack's infinite query options without those that the kit sets. */
export interface WeavrInfiniteQueryOptions<
  Data,
  Selected = InfiniteData<Data, unknown>,
  Failure extends WeavrError = WeavrError,
> extends Omit<
  UseInfiniteQueryOptions<Data, Failure, Selected, WeavrKey>,
  | 'queryKey'
  | 'queryFn'
  | 'queryHash'
  | 'queryKeyHashFn'
  | 'initialPageParam'
  | 'getNextPageParam'
  | 'getPreviousPageParam'
  | 'meta'
> {
  meta?: ReadMeta
}

/** `useInfiniteQuery` while a session is live. */
export function useWeavrInfiniteQuery<Data, Failure extends WeavrError, Selected = InfiniteData<Data>>(
  make: (weavr: Weavr) => WeavrInfiniteQuery<Data, Failure>,
  options?: WeavrInfiniteQueryOptions<Data, Selected, Failure>,
): UseInfiniteQueryResult<Selected, Failure> {
  return useInfiniteQuery<Data, Failure, Selected, WeavrKey>(...useGatedOptions(make, options))
}
