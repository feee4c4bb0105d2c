import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import { findItem } from './changeItem.js'
import { forgetStalePages } from './stalePages.js'

/** What changed. */
export interface StaleScope {
  /** The beginning of the keys of each resource that changed, the one that was written first. */
  queryKeys: readonly QueryKey[]
  /** Ids of the things that it was about: what shows them is read before what does not. */
  ids: readonly string[]
  /** How many reads it may cost. */
  reads: number
  /** Begins anew what is under way, which may have been answered before the change. */
  restarts: boolean
  /** Has its answer already. */
  except?: Query
}

/** `['weavr', scope, identityId, credentialsId, resource, kind, params]` */
const PARAMS = 6

/**
 * How closely a query has to do with one of the things: it is of the thing, it shows the thing, or neither.
 */
function distance({ queryKey, state }: Query, ids: readonly string[]): number {
  const params = JSON.stringify(queryKey[PARAMS]) ?? ''
  if (ids.some((id) => params.includes(`"${id}"`))) return 0
  return ids.some((id) => findItem(state.data, id)) ? 1 : 2
}

/**
 * Marks as stale all that is cached of what changed, and reads again the little of it that a write may cost,
 * however much is loaded: in turns of the resource itself and of the others, what is closest first. The rest
 * is read as it comes into view.
 */
export function refreshStale(
  client: QueryClient,
  { queryKeys, ids, reads, restarts, except }: StaleScope,
): void {
  const stale = queryKeys.map((queryKey) =>
    client.getQueryCache().findAll({ queryKey, predicate: (query) => query !== except }),
  )
  for (const query of stale.flat()) {
    forgetStalePages(client, query)
    query.invalidate()
    // What is under way may have been answered before the change. When it comes, it is shown, and stale.
    if (query.state.fetchStatus === 'fetching')
      query.promise?.then(
        () => query.invalidate(),
        () => {},
      )
  }
  // What no cache may keep, such as a PIN, is asked for by its payer alone.
  const shown = stale.map((queries) =>
    queries.filter((query) => query.isActive() && !query.isStatic() && query.options.gcTime !== 0),
  )
  const [own = [], ...others] = shown.map((queries) => byDistance(queries, ids))
  const other = byDistance(others.flat(), ids)
  const turns = own.flatMap((query, turn) => [query, ...other.slice(turn, turn + 1)])
  for (const query of [...turns, ...other.slice(own.length)].slice(0, reads))
    void query.fetch(undefined, { cancelRefetch: restarts }).catch(() => {})
}

/** Stable: what is equally close keeps its order. */
const byDistance = (queries: Query[], ids: readonly string[]) =>
  queries
    .map((query) => ({ query, far: distance(query, ids) }))
    .sort((a, b) => a.far - b.far)
    .map(({ query }) => query)
