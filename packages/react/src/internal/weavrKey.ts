import type { ResourceName, Weavr } from '@weavr-kit/core'
import { liveIdentityId } from './liveIdentityId.js'

/** `['weavr', identityId, resource, kind, params]`, or the beginning of it. */
export type WeavrKey = readonly ['weavr', string | undefined, ...unknown[]]

/**
 * The key of all that is cached about a resource for the identity signed in now; with `kind` and `params`, of one part of it.
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: weavrKey(weavr, 'managed-cards') })
 */
export function weavrKey(weavr: Weavr, resource: ResourceName, ...part: [kind?: string, params?: unknown]): WeavrKey {
  return ['weavr', liveIdentityId(weavr.session.getState()), resource, ...part]
}
