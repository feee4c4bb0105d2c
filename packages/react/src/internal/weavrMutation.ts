import {
  OutcomeUnknownError,
  SessionError,
  type CallOptions,
  type Weavr,
  type WeavrError,
  type ResourceName,
} from '@weavr-kit/core'
import type { MutationFunctionContext, MutationOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { bindCache } from './bindCache.js'
import { canonical } from './canonical.js'
import type { ItemChange } from './itemChanges.js'
import { judgeFailure } from './judgeFailure.js'
import { refreshAfterWrite } from './refreshAfterWrite.js'
import { retry, retryDelay } from './retryPolicy.js'
import { openWrite, type UnsettledWrite } from './unsettledWrites.js'
import { weavrKey, type WeavrKey } from './weavrKey.js'
import type { WeavrQuery } from './weavrQuery.js'

/** A write is tried again soon or not at all: one that goes out minutes later surprises its payer. */
const LONGEST_WAIT_MS = 30_000

/** What the typed client takes beside the parameters of a write. */
export interface WriteCall {
  /** The same until there is a definite answer, so that Weavr carries the write out once. */
  ref: string
  intent: CallOptions['intent']
}

/** Options for `useMutation`, which knows its failure by them. */
export interface WeavrMutation<Data, Variables, Failure extends WeavrError = WeavrError> {
  mutationKey: WeavrKey
  mutationFn: (variables: Variables, context: MutationFunctionContext) => Promise<Data>
  networkMode: 'always'
  /** Never: a retry of TanStack's knows no `ref`. */
  retry: Exclude<MutationOptions<Data, Failure, Variables>['retry'], true | number | undefined>
}

export interface WriteRules<Variables> {
  /**
   * Resources that this changes: what is cached of them is stale, whether the write succeeded or not. The
   * closest is read again.
   */
  invalidates: ResourceName[]
  /** True when the call sends `ref`: only then is it safe to try it again. */
  idempotent?: boolean
  /** Shows the outcome before Weavr has answered. */
  expect?: (client: QueryClient, variables: Variables) => ItemChange
  /** The read of the thing that is written, where the write does not answer it. */
  one?: (weavr: Weavr, id: string) => Pick<WeavrQuery<unknown>, 'queryKey' | 'queryFn'>
}

/** Joins a write of the typed client to TanStack Query. Its callbacks stay free for the caller. */
export function weavrMutation<Data, Variables, Failure extends WeavrError>(
  weavr: Weavr,
  resource: ResourceName,
  kind: string,
  write: (variables: Variables, call: WriteCall) => Promise<Data>,
  { invalidates, idempotent, expect, one }: WriteRules<Variables>,
): WeavrMutation<Data, Variables, Failure> {
  const { platform, session } = weavr

  return {
    mutationKey: weavrKey(weavr, resource, kind),
    mutationFn(variables, { client, meta }) {
      bindCache(weavr, client)
      // The user of this moment: the options may be older.
      const open = openWrite(weavr, weavrKey(weavr, resource, kind), meta?.idempotencyKey, variables)
      open.underWay ??= carryOut(open)
      return open.underWay as Promise<Data>

      async function carryOut(open: UnsettledWrite) {
        let isOver = false
        // The same user signed in again did not ask for this either.
        const stopListening = session.onPurge(() => {
          isOver = true
          open.underWay = undefined
        })
        const change = expect?.(client, variables)
        const queryKeys: QueryKey[] = invalidates.map((other) => weavrKey(weavr, other))
        const refresh = (answer?: Data) =>
          !isOver && refreshAfterWrite(client, weavr, { queryKeys, variables, answer, one })
        try {
          const answer = await tryWrite(open, () => isOver)
          open.settle()
          change?.settle()
          refresh(answer)
          return answer
        } catch (error) {
          change?.withdraw()
          refresh()
          const { isDefinite } = judgeFailure(error as WeavrError)
          if (isDefinite) open.settle()
          else if (open.mayHaveArrived) throw new OutcomeUnknownError(error as WeavrError)
          throw error
        } finally {
          stopListening()
          open.underWay = undefined
        }
      }

      async function tryWrite(open: UnsettledWrite, isOver: () => boolean) {
        const call = { ref: open.ref, intent: (meta?.intent as CallOptions['intent']) ?? 'user' }
        // Every time in the same words: to Weavr another order of the fields may be another write.
        const sent = idempotent ? canonical(variables) : variables
        for (let failures = 0; ; failures++) {
          try {
            return await write(sent, call)
          } catch (error) {
            const { mayHaveArrived } = judgeFailure(
              error as WeavrError,
              isOver() && session.getState().interruptedWrite,
            )
            open.mayHaveArrived ||= mayHaveArrived
            const delayMs = retryDelay(failures, error as WeavrError)
            if (!idempotent || delayMs > LONGEST_WAIT_MS || !retry(failures, error as WeavrError)) throw error
            await new Promise<void>((resolve) => platform.timers.after(delayMs, resolve))
            if (isOver()) throw new SessionError('replaced')
          }
        }
      }
    },
    // TanStack would hold a write back while offline and send it later, unseen; and its own retries know no
    // `ref`.
    networkMode: 'always',
    retry: false,
  }
}
