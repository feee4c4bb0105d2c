import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Queries that wait for the payer. */
const paused = new Set<object>()

/**
 * Takes back a fetch that the session refused because nobody is there: the query keeps its data, its age and its status, as
 * if it had not been asked.
 */
export function pauseQuery(client: QueryClient, queryKey: QueryKey): void {
  const query = client.getQueryCache().find({ queryKey })
  void query?.cancel({ revert: true })
  if (query) paused.add(query)
}

/** Asks again what was taken back, as far as it is still shown. */
export function resumeQueries(client: QueryClient): void {
  if (paused.size) void client.refetchQueries({ type: 'active', predicate: (query) => paused.delete(query) })
}
