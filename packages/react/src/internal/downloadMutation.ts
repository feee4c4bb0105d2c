import type { CallOptions, ResourceName, Weavr } from '@weavr-kit/core'
import { bindCache } from './bindCache.js'
import { weavrKey } from './weavrKey.js'
import type { WeavrMutation } from './weavrMutation.js'

/**
 * A file is a mutation to TanStack Query, though it changes nothing: it is fetched by a click, belongs to
 * nobody else on the page, and is not asked for again. The click is the payer's act, also while their session
 * is about to end.
 */
export function downloadMutation<Variables>(
  weavr: Weavr,
  resource: ResourceName,
  kind: string,
  read: (variables: Variables, call: { intent: CallOptions['intent'] }) => Promise<Blob>,
): WeavrMutation<Blob, Variables> {
  return {
    mutationKey: weavrKey(weavr, resource, kind),
    mutationFn(variables, { client, meta }) {
      bindCache(weavr, client)
      return read(variables, { intent: (meta?.intent as CallOptions['intent']) ?? 'user' })
    },
    networkMode: 'always',
    retry: false,
  }
}
