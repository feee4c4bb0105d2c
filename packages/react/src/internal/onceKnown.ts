import { skipToken } from '@tanstack/react-query'

/**
 * A query that waits for what it needs to be asked: with a missing id, not even `refetch()` sends anything.
 */
export const onceKnown = <Query extends { queryFn: unknown }>(id: string | undefined, query: Query): Query =>
  id ? query : { ...query, queryFn: skipToken }
