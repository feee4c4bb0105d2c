import { SessionError, type CallOptions, type Weavr, type WeavrError } from '@weavr-kit/core'
import type { DataTag, QueryFunctionContext } from '@tanstack/react-query'
import { liveIdentityId } from './liveIdentityId.js'
import { pauseQuery } from './pauseQuery.js'
import { retry, retryDelay } from './retryPolicy.js'
import type { WeavrKey } from './weavrKey.js'

/** What the typed client takes beside the parameters of a read. */
export interface ReadCall {
  signal: AbortSignal
  intent: CallOptions['intent']
}

/** Options for `useQuery`, `useQueries`, `queryClient.fetchQuery` and the like, on a server too. */
export interface WeavrQuery<Data, Cached = Data> {
  queryKey: DataTag<WeavrKey, Cached, WeavrError>
  queryFn: (context: QueryFunctionContext<WeavrKey, unknown>) => Promise<Data>
  retry: typeof retry
  retryDelay: typeof retryDelay
}

/** Joins a read of the typed client to TanStack Query: intent, retries, pauses, and the identity it was made for. */
export function weavrQuery<Data, Cached = Data>(
  weavr: Weavr,
  queryKey: WeavrKey,
  read: (call: ReadCall, pageParam: unknown) => Promise<Data>,
): WeavrQuery<Data, Cached> {
  return {
    queryKey: queryKey as WeavrQuery<Data, Cached>['queryKey'],
    async queryFn({ client, meta, pageParam, queryKey, signal }) {
      const live = liveIdentityId(weavr.session.getState())
      // Options that outlived their session must not store one identity's answer under another's key.
      if (live && live !== queryKey[1]) throw new SessionError('replaced')
      try {
        return await read({ signal, intent: meta?.intent as CallOptions['intent'] }, pageParam)
      } catch (error) {
        // An aborted fetch was taken back or replaced already.
        if ((error as WeavrError).code === 'paused' && !signal.aborted) pauseQuery(client, queryKey)
        throw error
      }
    },
    retry,
    retryDelay,
  }
}
