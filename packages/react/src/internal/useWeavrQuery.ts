'use client'

import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import type { RequestIntent, Weavr, WeavrError } from '@weavr-kit/core'
import { useGatedOptions } from './useGatedOptions.js'
import type { WeavrKey } from './weavrKey.js'
import type { WeavrQuery } from './weavrQuery.js'

/** What a caller may say about a read beside TanStack's own options. */
export interface ReadMeta {
  /** Who is behind the request. @default inferred: `user` shortly after input, else `background` */
  intent?: RequestIntent
  [key: string]: unknown
}

/** TanStack's query options without those that the kit sets. */
export interface WeavrQueryOptions<
  Data,
  Selected = Data,
  Failure extends WeavrError = WeavrError,
> extends Omit<
  UseQueryOptions<Data, Failure, Selected, WeavrKey>,
  'queryKey' | 'queryFn' | 'queryHash' | 'queryKeyHashFn' | 'meta'
> {
  meta?: ReadMeta
}

/** `useQuery` while a session is live. */
export function useWeavrQuery<Data, Failure extends WeavrError, Selected = Data>(
  make: (weavr: Weavr) => WeavrQuery<Data, Failure>,
  options?: WeavrQueryOptions<Data, Selected, Failure>,
): UseQueryResult<Selected, Failure> {
  return useQuery<Data, Failure, Selected, WeavrKey>(...useGatedOptions(make, options))
}
