import { SessionError, type CallOptions, type Weavr, type WeavrError, type ResourceName } from '@weavr-kit/core'
import type { MutationFunctionContext, QueryClient } from '@tanstack/react-query'
import { bindCache } from './bindCache.js'
import { retry, retryDelay } from './retryPolicy.js'
import { weavrKey, type WeavrKey } from './weavrKey.js'

/** A write is tried again soon or not at all: one that goes out minutes later surprises its payer. */
const LONGEST_WAIT_MS = 30_000

/** What the typed client takes beside the parameters of a write. */
export interface WriteCall {
  /** The same for every try of one `mutate()`, so that Weavr carries it out once. */
  ref: string
  intent: CallOptions['intent']
}

/** Options for `useMutation`. */
export interface WeavrMutation<Data, Variables> {
  mutationKey: WeavrKey
  mutationFn: (variables: Variables, context: MutationFunctionContext) => Promise<Data>
  networkMode: 'always'
  retry: false
}

export interface WriteRules<Variables> {
  /** Resources that this changes: what is cached of them is fetched again, whether the write succeeded or not. */
  invalidates: ResourceName[]
  /** True when the call sends `ref`: only then is it safe to try it again. */
  idempotent?: boolean
  /** Shows the outcome before Weavr has answered. Returns what takes it back. */
  expect?: (client: QueryClient, variables: Variables) => () => void
}

/** Joins a write of the typed client to TanStack Query. Its callbacks stay free for the caller. */
export function weavrMutation<Data, Variables>(
  weavr: Weavr,
  resource: ResourceName,
  kind: string,
  write: (variables: Variables, call: WriteCall) => Promise<Data>,
  { invalidates, idempotent, expect }: WriteRules<Variables>,
): WeavrMutation<Data, Variables> {
  const { platform, session } = weavr
  return {
    mutationKey: weavrKey(weavr, resource, kind),
    async mutationFn(variables, { client, meta }) {
      bindCache(weavr, client)
      let isOver = false
      // The same user signed in again did not ask for this either.
      const stopListening = session.onPurge(() => (isOver = true))
      // Not `randomUUID`, which is missing on plain http, as in tests on a phone in the same network.
      const call = { ref: crypto.getRandomValues(new Uint32Array(4)).join('-'), intent: meta?.intent as CallOptions['intent'] }
      const changed = invalidates.map((name) => weavrKey(weavr, name))
      const takeBack = expect?.(client, variables)
      try {
        for (let failures = 0; ; failures++) {
          try {
            return await write(variables, call)
          } catch (error) {
            const delayMs = retryDelay(failures, error as WeavrError)
            if (!idempotent || delayMs > LONGEST_WAIT_MS || !retry(failures, error as WeavrError)) throw error
            await new Promise<void>((resolve) => platform.timers.after(delayMs, resolve))
            if (isOver) throw new SessionError('replaced')
          }
        }
      } catch (error) {
        takeBack?.()
        throw error
      } finally {
        stopListening()
        for (const queryKey of changed) void client.invalidateQueries({ queryKey })
      }
    },
    // TanStack would hold a write back while offline and send it later, unseen; and its own retries know no `ref`.
    networkMode: 'always',
    retry: false,
  }
}
