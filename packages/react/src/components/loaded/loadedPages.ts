import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import type { LoadedQuery } from './LoadedContext.js'

/** The rest of a list that is read page by page. */
export interface MorePages {
  shown: number
  /** How many there are in all, as far as is known. */
  count: number
  /** How many come at once. */
  pageSize: number
  hasMore: boolean
  isLoading: boolean
  /** Why the next page could not be got. What is shown stays. */
  error: WeavrError | null
  load(): void
}

/** The rows as far as they are loaded, for `Loaded`, and the way to more. */
export interface LoadedPages<Row> {
  query: LoadedQuery<readonly Row[]>
  more: MorePages
}

type PagesResult = UseInfiniteQueryResult<InfiniteData<{ count: number }>, WeavrError>

/** An endless query of the kit as a list with a way to more. `rows` is what is shown of all its pages. */
export function loadedPages<Row>(
  result: PagesResult,
  rows: readonly Row[] | undefined,
  pageSize: number,
): LoadedPages<Row> {
  return {
    query: {
      data: rows,
      // What went wrong with the next page is said where it was asked for.
      error: result.isFetchNextPageError ? null : result.error,
      failureReason: result.isFetchingNextPage ? null : result.failureReason,
      isPending: result.isPending,
      isFetching: result.isFetching && !result.isFetchingNextPage,
      dataUpdatedAt: result.dataUpdatedAt,
      refetch: () => result.refetch(),
    },
    more: {
      shown: rows?.length ?? 0,
      count: result.data?.pages.at(-1)?.count ?? 0,
      pageSize,
      hasMore: rows !== undefined && result.hasNextPage,
      isLoading: result.isFetchingNextPage,
      error: result.isFetchNextPageError ? result.error : null,
      load: () => void result.fetchNextPage(),
    },
  }
}
