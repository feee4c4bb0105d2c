import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Queries that wait for the payer. Held weakly: nobody's data outlives its cache because it once waited. */
const paused = new WeakSet<object>()

/**
 * Takes back a fetch that the session refused because nobody is there: the query keeps its data, its age and its status, as
 * if it had not been asked.
 */
export function pauseQuery(client: QueryClient, queryKey: QueryKey): void {
  const query = client.getQueryCache().find({ queryKey })
  if (!query) return
  void query.cancel({ revert: true })
  paused.add(query)
}

/** Asks again what was taken back, as far as it is still shown. */
export function resumeQueries(client: QueryClient): void {
  void client.refetchQueries({ type: 'active', predicate: (query) => paused.delete(query) })
}
