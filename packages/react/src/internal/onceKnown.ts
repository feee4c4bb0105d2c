import { skipToken } from '@tanstack/react-query'
import type { WeavrQuery } from './weavrQuery.js'

/** A query that waits for what it needs to be asked: with a missing id, not even `refetch()` sends anything. */
export const onceKnown = <Data>(id: string | undefined, query: WeavrQuery<Data>): WeavrQuery<Data> =>
  id ? query : { ...query, queryFn: skipToken as never }
