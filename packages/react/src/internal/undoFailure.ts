import type { Query, QueryClient } from '@tanstack/react-query'

/**
 * Lets a fetch reject without leaving a trace on its query: whoever asked gets the error, and the data, its
 * age and its status are what they were. TanStack can take a fetch back by itself, but then rejects with an
 * error of its own.
 */
export function undoFailure(client: QueryClient, query: Query): void {
  const before = {
    ...query.state,
    fetchStatus: 'idle',
    fetchFailureCount: 0,
    fetchFailureReason: null,
  } as const
  const stop = client.getQueryCache().subscribe((event) => {
    if (event.query !== query || (event.type !== 'updated' && event.type !== 'removed')) return
    stop()
    if (event.type === 'updated' && event.action.type === 'error') query.setState(before)
  })
}
