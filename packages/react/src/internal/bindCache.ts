import type { QueryClient } from '@tanstack/react-query'
import type { Session, Weavr } from '@weavr-kit/core'
import { afterRender } from './afterRender.js'
import { endedUnderSuspense } from './endedUnderSuspense.js'
import { getLiveUserStore } from './getLiveUserStore.js'
import { getWaitingReads } from './getWaitingReads.js'
import { watchMutationObservers } from './mutationObservers.js'
import { purge } from './purge.js'

const bound = new WeakMap<Session, WeakSet<QueryClient>>()

/**
 * Binds a QueryClient to a session, once and for good: the end of the session purges it, whether a provider
 * is mounted or not. The session holds it weakly.
 */
export function bindCache(weavr: Weavr, client: QueryClient): void {
  const { session } = weavr
  const clients = bound.get(session) ?? new WeakSet()
  if (clients.has(client)) return
  bound.set(session, clients.add(client))
  watchMutationObservers(client)

  const held = new WeakRef(client)
  const liveUser = getLiveUserStore(weavr)
  const stops = [
    session.onPurge(() => withClient((alive) => purge(alive, weavr))),
    liveUser.subscribe(() =>
      withClient((alive) => {
        const user = liveUser.get()
        if (!user) return
        endedUnderSuspense.forget(session)
        // Nothing of another user is left when this one begins, however the change came about.
        purge(alive, weavr, user)
        // Only what is on the page after it has rendered for this user.
        afterRender(getWaitingReads(weavr).askAgain)
      }),
    ),
  ]

  function withClient(run: (alive: QueryClient) => void) {
    const alive = held.deref()
    if (alive) return run(alive)
    for (const stop of stops) stop()
  }
}
