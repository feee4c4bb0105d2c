import { SessionError, type CallOptions, type Weavr, type WeavrError } from '@weavr-kit/core'
import type {
  DataTag,
  QueryClient,
  QueryFunction,
  QueryFunctionContext,
  QueryKey,
  UnusedSkipTokenOptions,
} from '@tanstack/react-query'
import { bindCache } from './bindCache.js'
import { getLiveUser } from './getLiveUserStore.js'
import { getWaitingReads } from './getWaitingReads.js'
import { hashOfKey } from './hashOfKey.js'
import { isKeyOf } from './isKeyOf.js'
import { retry, retryDelay } from './retryPolicy.js'
import { undoFailure } from './undoFailure.js'
import type { WeavrKey } from './weavrKey.js'
import { whoAsks } from './whoAsks.js'

/** What the typed client takes beside the parameters of a read. */
export interface ReadCall {
  signal: AbortSignal
  endsWithSession: true
  intent: CallOptions['intent']
}

/**
 * Options for `useQuery`, `useSuspenseQuery`, `useQueries`, `queryClient.fetchQuery` and the like, on a
 * server too: what TanStack's `queryOptions` would make of them.
 */
export interface WeavrQuery<Data, Failure extends WeavrError = WeavrError> extends UnusedSkipTokenOptions<
  Data,
  Failure,
  Data,
  WeavrKey
> {
  queryKey: DataTag<WeavrKey, Data, Failure>
  queryFn: QueryFunction<Data, WeavrKey>
}

/**
 * Joins a read of the typed client to TanStack Query: intent, retries, pauses, and the user it was made for.
 */
export function weavrQuery<Data, Failure extends WeavrError>(
  weavr: Weavr,
  queryKey: WeavrKey,
  read: (call: ReadCall) => Promise<Data>,
): WeavrQuery<Data, Failure> {
  return {
    queryKey: queryKey as WeavrQuery<Data, Failure>['queryKey'],
    queryFn: (context) => readAsUser(weavr, context, read),
    retry,
    retryDelay,
  }
}

/** Of what TanStack hands a read, the same for one answer and for pages. */
type ReadContext = Pick<QueryFunctionContext<WeavrKey>, 'client' | 'queryKey' | 'signal' | 'meta'>

export async function readAsUser<Data>(
  weavr: Weavr,
  { client, meta, queryKey, signal }: ReadContext,
  read: (call: ReadCall) => Promise<Data>,
): Promise<Data> {
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
      // The purge at the end of the session aborts the signal.
      return await read({ signal, endsWithSession: true, intent: meta?.intent as CallOptions['intent'] })
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
}

function findQuery(client: QueryClient, queryKey: QueryKey) {
  const cache = client.getQueryCache()
  // A query may hash its key in a way of its own.
  return cache.get(hashOfKey(client, queryKey)) ?? cache.find({ queryKey })
}
