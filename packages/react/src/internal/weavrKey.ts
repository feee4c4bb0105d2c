import type { ResourceName, Weavr } from '@weavr-kit/core'
import { getLiveUser } from './getLiveUserStore.js'

/**
 * `['weavr', scope, identityId, credentialsId, resource, kind, params]`, or the beginning of it. The scope is
 * `weavr.scope`, so that two sessions on one QueryClient share nothing; the ids are `undefined` while nobody
 * is signed in.
 */
export type WeavrKey = readonly [
  'weavr',
  scope: string,
  identityId: string | undefined,
  credentialsId: string | undefined,
  ...unknown[],
]

/**
 * The key of all that is cached about a resource for the user signed in now; with `kind` and `params`, of one
 * part of it.
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: weavrKey(weavr, 'managed-cards') })
 */
export function weavrKey(
  weavr: Weavr,
  resource: ResourceName,
  ...part: [kind?: string, params?: unknown]
): WeavrKey {
  return [...liveUserKey(weavr), resource, ...part]
}

/** The beginning of all keys of the user signed in now. */
export function liveUserKey(weavr: Weavr): WeavrKey {
  const user = getLiveUser(weavr)
  return ['weavr', weavr.scope, user?.identityId, user?.credentialsId]
}
