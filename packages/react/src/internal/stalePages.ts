import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query'
import { afterRender } from './afterRender.js'

/** Lists of which pages after the first are older than a change to what they show. */
const stale = new WeakSet<Query>()
const watched = new WeakSet<QueryClient>()

/**
 * Lets go of the pages of this list but for the first, now or once nobody looks at it: they are read again as
 * somebody comes to them.
 */
export function forgetStalePages(client: QueryClient, query: Query): void {
  if (!query.isActive()) return trim(query)
  stale.add(query)
  watch(client)
}

/** Waits for nobody to look any more. */
function watch(client: QueryClient) {
  if (watched.has(client)) return
  watched.add(client)
  client.getQueryCache().subscribe((event) => {
    const { type } = event
    const query = event.query as Query
    if (type !== 'observerRemoved' || !stale.has(query)) return
    // Who only looks through another observer is back by then.
    afterRender(() => !query.isActive() && stale.delete(query) && trim(query))
  })
}

function trim(query: Query) {
  const { data, dataUpdatedAt, fetchStatus } = query.state
  const { pages, pageParams } = (data ?? {}) as Partial<InfiniteData<unknown>>
  if (fetchStatus !== 'idle' || !Array.isArray(pages) || !pageParams || pages.length < 2) return
  query.setData(
    { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) },
    { updatedAt: dataUpdatedAt, manual: true },
  )
  query.invalidate()
}
