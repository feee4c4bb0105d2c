import type { Weavr, WeavrError } from '@weavr-kit/core'
import type {
  DataTag,
  InfiniteData,
  Query,
  QueryFunction,
  UnusedSkipTokenInfiniteOptions,
} from '@tanstack/react-query'
import { pagesAfter, readFirstPage, readNextPage, type Page, type PageWindow } from './pages.js'
import { retry, retryDelay } from './retryPolicy.js'
import type { WeavrKey } from './weavrKey.js'
import { readAsUser, type ReadCall } from './weavrQuery.js'

/** Options for `useInfiniteQuery` and the like. The page parameter is Weavr's `offset`. */
export interface WeavrInfiniteQuery<
  Data,
  Failure extends WeavrError = WeavrError,
> extends UnusedSkipTokenInfiniteOptions<Data, Failure, InfiniteData<Data>, WeavrKey, number> {
  queryKey: DataTag<WeavrKey, InfiniteData<Data>, Failure>
  queryFn: QueryFunction<Data, WeavrKey, number>
}

/** One reading of a list from its start. */
interface Run<Data> {
  read: Data[]
  /** What was loaded and follows. */
  kept: Data[]
}

/**
 * Hides Weavr's offset paging. No row comes twice and none is lost, whatever comes and goes between two
 * pages. To read the list again reads its first page; those that follow stay as they are loaded, as far as
 * they follow it still.
 */
export function weavrInfiniteQuery<Data extends Page, Failure extends WeavrError>(
  weavr: Weavr,
  queryKey: WeavrKey,
  pageSize: number,
  read: (call: ReadCall, window: PageWindow) => Promise<Data>,
): WeavrInfiniteQuery<Data, Failure> {
  const runs = new WeakMap<object, Run<Data>>()
  /** Where a reading ends early, though the list goes on: what was loaded does not follow. */
  const ends = new WeakMap<Data, Query>()

  return {
    queryKey: queryKey as WeavrInfiniteQuery<Data, Failure>['queryKey'],
    async queryFn(context) {
      const readWindow = (window: PageWindow) => readAsUser(weavr, context, (call) => read(call, window))
      const query = context.client.getQueryCache().find<InfiniteData<Data>>({ queryKey: context.queryKey })
      const loaded = query?.state.data?.pages ?? []
      if (!query) return readFirstPage(readWindow, pageSize)
      if (query.state.fetchMeta?.fetchMore) return readNextPage(readWindow, pageSize, loaded)
      if (context.pageParam === 0) {
        const first = await readFirstPage(readWindow, pageSize)
        runs.set(query, { read: [first], kept: pagesAfter(first, query.state.data?.pages ?? []) })
        return noteEnd(first)
      }
      const run = runs.get(query)!
      const page = run.kept.shift() ?? (await readNextPage(readWindow, pageSize, run.read))
      run.read.push(page)
      return noteEnd(page)

      function noteEnd(page: Data) {
        const run = runs.get(query!)!
        if (run.kept.length === 0 && run.read.length < loaded.length)
          ends.set(page, query as unknown as Query)
        return page
      }
    },
    retry,
    retryDelay,
    initialPageParam: 0,
    getNextPageParam(last) {
      const ended = ends.get(last)
      const isShown = (ended?.state.data as InfiniteData<Data> | undefined)?.pages.includes(last)
      return ended && !isShown ? undefined : last.next
    },
  }
}
