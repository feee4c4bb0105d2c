import type { WeavrError } from '@weavr-kit/core'
import { retry } from './retryPolicy.js'
import type { WeavrQuery } from './weavrQuery.js'

const POLL_MS = 3_000

/** Options of a query that asks again by itself until what it reads is final. */
export interface PolledQuery<Data> extends WeavrQuery<Data> {
  /** A caller's own takes its place. */
  refetchInterval: (query: { state: { data?: Data | undefined; error: WeavrError | null } }) => number | false
}

/**
 * Asks again, every three seconds unless told otherwise, for as long as what was read changes by itself. While the payer is away
 * the session refuses it, as it does any request that nobody made, and the query waits for them.
 */
export function pollWhile<Data>(query: WeavrQuery<Data>, changes: (data: Data) => boolean, everyMs = POLL_MS): PolledQuery<Data> {
  return {
    ...query,
    // The first answer is what the payer came for. For those after it nobody asked, however lately there was input.
    queryFn: (context) =>
      query.queryFn(context.client.getQueryData(context.queryKey) === undefined ? context : { ...context, meta: { intent: 'background', ...context.meta } }),
    // What Weavr refused once it would refuse every time.
    refetchInterval: ({ state: { data, error } }) => data !== undefined && changes(data) && (!error || retry(0, error)) && everyMs,
  }
}
