import type { DataTag, InfiniteData } from '@tanstack/react-query'
import type { Weavr, WeavrError } from '@weavr-kit/core'
import type { WeavrInfiniteQueryOptions } from './useWeavrInfiniteQuery.js'
import type { WeavrQueryOptions } from './useWeavrQuery.js'
import type { WeavrKey } from './weavrKey.js'

/** A function that makes the options of a query, such as `managedCardsQuery`. */
type QueryMaker<Data, Failure extends WeavrError> = (
  weavr: Weavr,
  ...params: never[]
) => { queryKey: DataTag<WeavrKey, Data, Failure> }

/** What the query leaves in the cache. */
export type DataOf<Make> = Make extends QueryMaker<infer Data, WeavrError> ? Data : never

/** What a hook takes beside the parameters of the query that it wraps. */
export type QueryOptionsOf<Make, Selected> =
  Make extends QueryMaker<infer Data, infer Failure> ? WeavrQueryOptions<Data, Selected, Failure> : never

/** The same, where the query is one of pages. */
export type InfiniteQueryOptionsOf<Make, Selected> =
  Make extends QueryMaker<InfiniteData<infer Page>, infer Failure>
    ? WeavrInfiniteQueryOptions<Page, Selected, Failure>
    : never
