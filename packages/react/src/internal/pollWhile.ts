import type { ResourceName, Weavr, WeavrError } from '@weavr-kit/core'
import { getSignals } from './getSignals.js'
import { refreshStale } from './refreshStale.js'
import { retry } from './retryPolicy.js'
import type { WeavrQuery } from './weavrQuery.js'

const POLL_MS = 3_000

/** With the poll itself three calls, as for a write. */
const MOST_READS = 2

/** Options of a query that asks again by itself until what it reads is final. */
export interface PolledQuery<Data, Failure extends WeavrError = WeavrError> extends WeavrQuery<
  Data,
  Failure
> {
  /** A caller's own takes its place. */
  refetchInterval: (query: { state: { data?: Data | undefined; error: Failure | null } }) => number | false
}

interface PollOptions {
  /** @default 3,000 */
  everyMs?: number
  /** What else may have changed once it is final: what is cached of these resources is fetched again. */
  settles?: ResourceName[]
  /**
   * Whether the server tells of every change while it can: then nobody asks meanwhile.
   * @default true
   */
  isTold?: boolean
}

/**
 * Asks again, every three seconds unless told otherwise, for as long as what was read changes by itself.
 * While the payer is away the session refuses it, as it does any request that nobody made, and the query
 * waits for them.
 */
export function pollWhile<Data, Failure extends WeavrError>(
  weavr: Weavr,
  query: WeavrQuery<Data, Failure>,
  changes: (data: Data) => boolean,
  { everyMs = POLL_MS, settles = [], isTold = true }: PollOptions = {},
): PolledQuery<Data, Failure> {
  return {
    ...query,
    async queryFn(context) {
      const { client, queryKey, meta } = context
      const before = client.getQueryData<Data>(queryKey)
      // The first answer is what the payer came for. For those after it nobody asked, however lately there
      // was input.
      const data = await query.queryFn(
        before === undefined ? context : { ...context, meta: { intent: 'background', ...meta } },
      )
      if (before !== undefined && changes(before) && !changes(data)) {
        const ofUser = queryKey.slice(0, 4)
        refreshStale(client, {
          queryKeys: settles.map((name) => [...ofUser, name]),
          ids: [String(queryKey.at(-1))],
          reads: MOST_READS,
          // Two polls that settle each other would go on for ever.
          restarts: false,
          // It is about to have its answer.
          except: client.getQueryCache().find({ queryKey }),
        })
      }
      return data
    },
    // What Weavr refused once it would refuse every time.
    refetchInterval: ({ state: { data, error } }) =>
      !(isTold && getSignals(weavr).isUp()) &&
      data !== undefined &&
      changes(data) &&
      (!error || retry(0, error)) &&
      everyMs,
  }
}
