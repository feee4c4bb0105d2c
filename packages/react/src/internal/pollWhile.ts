import type { ResourceName, WeavrError } from '@weavr-kit/core'
import { retry } from './retryPolicy.js'
import type { WeavrQuery } from './weavrQuery.js'

const POLL_MS = 3_000

/** Options of a query that asks again by itself until what it reads is final. */
export interface PolledQuery<Data> extends WeavrQuery<Data> {
  /** A caller's own takes its place. */
  refetchInterval: (query: { state: { data?: Data | undefined; error: WeavrError | null } }) => number | false
}

interface PollOptions {
  /** @default 3,000 */
  everyMs?: number
  /** What else may have changed once it is final: what is cached of these resources is fetched again. */
  settles?: ResourceName[]
}

/**
 * Asks again, every three seconds unless told otherwise, for as long as what was read changes by itself.
 * While the payer is away the session refuses it, as it does any request that nobody made, and the query
 * waits for them.
 */
export function pollWhile<Data>(query: WeavrQuery<Data>, changes: (data: Data) => boolean, { everyMs = POLL_MS, settles = [] }: PollOptions = {}): PolledQuery<Data> {
  return {
    ...query,
    async queryFn(context) {
      const { client, queryKey, meta } = context
      const before = client.getQueryData<Data>(queryKey)
      // The first answer is what the payer came for. For those after it nobody asked, however lately there
      // was input.
      const data = await query.queryFn(before === undefined ? context : { ...context, meta: { intent: 'background', ...meta } })
      if (before !== undefined && changes(before) && !changes(data)) {
        const ofUser = queryKey.slice(0, 4)
        // All but this one, which is about to have its answer.
        const own = client.getQueryCache().find({ queryKey })
        // What is under way already is not begun anew: two polls that settle each other would go on for ever.
        for (const name of settles) {
          const filters = { queryKey: [...ofUser, name], predicate: (other: object) => other !== own }
          void client.invalidateQueries(filters, { cancelRefetch: false })
        }
      }
      return data
    },
    // What Weavr refused once it would refuse every time.
    refetchInterval: ({ state: { data, error } }) => data !== undefined && changes(data) && (!error || retry(0, error)) && everyMs,
  }
}
