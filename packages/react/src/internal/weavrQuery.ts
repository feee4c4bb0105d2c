import { SessionError, type CallOptions, type Weavr, type WeavrError } from '@weavr-kit/core'
import type { DataTag, QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/react-query'
import { bindCache } from './bindCache.js'
import { getLiveUser } from './getLiveUserStore.js'
import { getWaitingReads } from './getWaitingReads.js'
import { isKeyOf } from './isKeyOf.js'
import { retry, retryDelay } from './retryPolicy.js'
import { undoFailure } from './undoFailure.js'
import type { WeavrKey } from './weavrKey.js'
import { whoAsks } from './whoAsks.js'

/** What the typed client takes beside the parameters of a read. */
export interface ReadCall {
  signal: AbortSignal
  intent: CallOptions['intent']
}

/** What a read needs of what TanStack hands it, so that it fits every hook and loader, pages too. */
export type ReadContext = Pick<QueryFunctionContext<WeavrKey>, 'client' | 'queryKey' | 'signal' | 'meta'> & {
  pageParam?: unknown
}

/**
 * Options for `useQuery`, `useSuspenseQuery`, `useQueries`, `queryClient.fetchQuery` and the like, on a
 * server too.
 */
export interface WeavrQuery<Data, Cached = Data> {
  queryKey: DataTag<WeavrKey, Cached, WeavrError>
  queryFn: (context: ReadContext) => Promise<Data>
  retry: typeof retry
  retryDelay: typeof retryDelay
}

/**
 * Joins a read of the typed client to TanStack Query: intent, retries, pauses, and the user it was made for.
 */
export function weavrQuery<Data, Cached = Data>(
  weavr: Weavr,
  queryKey: WeavrKey,
  read: (call: ReadCall, pageParam: unknown) => Promise<Data>,
): WeavrQuery<Data, Cached> {
  return {
    queryKey: queryKey as WeavrQuery<Data, Cached>['queryKey'],
    async queryFn({ client, meta, pageParam, queryKey, signal }) {
      bindCache(weavr, client)
      const query = findQuery(client, queryKey)
      const asker = query && whoAsks(query)
      for (;;) {
        const user = getLiveUser(weavr)
        // Options that outlived their session must not store one user's answer under another's key.
        if (user && !isKeyOf(user, queryKey)) throw new SessionError('replaced')
        try {
          // A component that hears nothing of the session fetches when somebody is signed in, as the kit's
          // own hooks do.
          if (!user && asker === 'component') throw new SessionError('paused')
          return await read({ signal, intent: meta?.intent as CallOptions['intent'] }, pageParam)
        } catch (error) {
          // An aborted fetch was taken back or replaced already.
          if (!query || signal.aborted || (error as WeavrError).code !== 'paused') throw error
          if (asker !== 'suspended-component') {
            // The query keeps its data, its age and its status, as if it had not been asked.
            if (asker === 'component') void query.cancel({ revert: true })
            else undoFailure(client, query)
            getWaitingReads(weavr).add(client, query)
            throw error
          }
        }
        // What React would be told of a refusal, it would answer by asking again at once, without end.
        await getWaitingReads(weavr).untilAskedAgain(signal)
      }
    },
    retry,
    retryDelay,
  }
}

/**
 * By key, because a query has the same one for good, and to hash it anew for each fetch would cost more than all
 * else here.
 */
const hashes = new WeakMap<QueryKey, string>()

function findQuery(client: QueryClient, queryKey: QueryKey) {
  const hash = hashes.get(queryKey) ?? client.defaultQueryOptions({ queryKey }).queryHash
  hashes.set(queryKey, hash)
  const cache = client.getQueryCache()
  // A query may hash its key in a way of its own.
  return cache.get(hash) ?? cache.find({ queryKey })
}
