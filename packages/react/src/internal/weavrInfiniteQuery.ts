import type { Weavr } from '@weavr-kit/core'
import type { InfiniteData } from '@tanstack/react-query'
import type { WeavrKey } from './weavrKey.js'
import { weavrQuery, type ReadCall, type WeavrQuery } from './weavrQuery.js'

/** One page of a list, and how many entries the list has in all. */
interface Page {
  items: unknown[]
  count: number
}

/** Options for `useInfiniteQuery`. The page parameter is Weavr's `offset`. */
export interface WeavrInfiniteQuery<Data> extends WeavrQuery<Data, InfiniteData<Data, unknown>> {
  initialPageParam: unknown
  getNextPageParam: (last: Data, pages: Data[]) => number | undefined
}

/** Hides Weavr's offset paging: the next page starts after what is loaded, until `count` is reached. */
export function weavrInfiniteQuery<Data extends Page>(
  weavr: Weavr,
  queryKey: WeavrKey,
  read: (call: ReadCall, offset: number) => Promise<Data>,
): WeavrInfiniteQuery<Data> {
  return {
    ...weavrQuery(weavr, queryKey, (call, offset) => read(call, offset as number)),
    initialPageParam: 0,
    getNextPageParam(last, pages) {
      const loaded = pages.reduce((sum, { items }) => sum + items.length, 0)
      // An empty page ends the list whatever `count` says, so that it is never asked for again and again.
      return last.items.length && loaded < last.count ? loaded : undefined
    },
  }
}
