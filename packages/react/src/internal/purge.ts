import type { Query, QueryClient, QueryObserver, QueryState } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { afterRender } from './afterRender.js'
import { endedUnderSuspense, isUnderSuspense } from './endedUnderSuspense.js'
import { followLiveUser } from './followLiveUser.js'
import type { LiveUser } from './getLiveUserStore.js'
import { getWaitingReads } from './getWaitingReads.js'
import { isKeyOf } from './isKeyOf.js'
import { resetObservers } from './mutationObservers.js'
import { isSessionMoveKey } from './sessionMoveKey.js'

/** Not zero: a mutation that still waits for the network sets its timer again and again. */
const GC_MS = 1_000

const blank: Partial<QueryState> = {
  data: undefined,
  dataUpdatedAt: 0,
  error: null,
  errorUpdatedAt: 0,
  fetchFailureCount: 0,
  fetchFailureReason: null,
  isInvalidated: false,
  status: 'pending',
  fetchStatus: 'idle',
}

/**
 * Cancels and removes what one session holds in a QueryClient, but for what `spared` may see. Whatever else
 * lives there stays: the app's own, and other sessions'.
 */
export function purge(client: QueryClient, weavr: Weavr, spared?: LiveUser): void {
  const prefix = ['weavr', weavr.scope]
  const isSpared = (key: readonly unknown[]) =>
    spared !== undefined && (isKeyOf(spared, key) || isKeyOf(undefined, key))
  const queries = client
    .getQueryCache()
    .findAll({ queryKey: prefix, predicate: ({ queryKey }) => !isSpared(queryKey) })
  if (!spared && queries.some(isUnderSuspense)) endedUnderSuspense.note(weavr.session)
  for (const query of queries) removeQuery(client, weavr, query)

  const mutations = client.getMutationCache()
  for (const mutation of mutations.findAll({ mutationKey: prefix })) {
    const key = mutation.options.mutationKey ?? []
    // A sign-in that ends another's session must survive that.
    if (isSessionMoveKey(key) || isSpared(key)) continue
    resetObservers(mutation)
    mutation.gcTime = GC_MS
    mutations.remove(mutation)
  }
  if (!spared) getWaitingReads(weavr).forget(client)
}

function removeQuery(client: QueryClient, weavr: Weavr, query: Query) {
  const observers = [...query.observers]
  // An observer keeps what it showed last, and shows it on, unless it is told that there is none.
  for (const observer of observers)
    observer.setOptions({ ...observer.options, initialData: undefined, placeholderData: undefined })
  query.setState(blank)
  // A component that goes later sets the timer of its removed query, which would keep it in memory for five
  // minutes.
  query.gcTime = GC_MS
  client.getQueryCache().remove(query)
  if (observers.length > 0) afterRender(() => rejoin(client, weavr, observers))
}

/**
 * What is still on the page after that has rendered anew, and looks at nothing since: it must be there when
 * somebody signs in.
 */
function rejoin(client: QueryClient, weavr: Weavr, observers: readonly QueryObserver[]) {
  for (const observer of observers) {
    const query = observer.getCurrentQuery()
    if (client.getQueryCache().get(query.queryHash) !== query) followLiveUser(weavr, observer)
  }
}
