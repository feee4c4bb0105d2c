import type { QueryObserver } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { liveUserKey } from './weavrKey.js'

/**
 * Moves an observer to the key that its component would get from the kit if it rendered now. A component with
 * plain query options (`useQuery(managedCardsQuery(weavr))`) does not hear of the session, and may have no
 * other reason to render.
 */
export function followLiveUser(weavr: Weavr, observer: QueryObserver): void {
  const { options } = observer
  if (!observer.hasListeners() || options.enabled === false) return
  const [, , , , ...part] = options.queryKey
  // Options that TanStack has completed already carry the hash of their key.
  observer.setOptions({
    ...options,
    queryKey: [...liveUserKey(weavr), ...part],
    queryHash: undefined,
    _defaulted: false,
  })
}
