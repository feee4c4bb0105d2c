import type { Query, QueryClient, QueryObserver } from '@tanstack/react-query'
import type { Session, Weavr } from '@weavr-kit/core'
import { followLiveUser } from './followLiveUser.js'
import { getLiveUser } from './getLiveUserStore.js'
import { isKeyOf } from './isKeyOf.js'

/** The reads of one session that wait for the payer: for input, or for a sign-in. */
export interface WaitingReads {
  /** Asks this query again with the others, if something on the page shows it. */
  add(client: QueryClient, query: Query): void
  /** Resolves when reads are asked again. @throws the signal's reason, once it aborts */
  untilAskedAgain(signal: AbortSignal): Promise<void>
  /**
   * Asks again what waits, as far as it is still shown. Costs nothing where nothing waits: it is called at
   * every key and wheel.
   */
  askAgain(): void
  forget(client: QueryClient): void
}

const known = new WeakMap<Session, WaitingReads>()

export function getWaitingReads(weavr: Weavr): WaitingReads {
  const made = known.get(weavr.session)
  if (made) return made
  const reads = createWaitingReads(weavr)
  known.set(weavr.session, reads)
  return reads
}

function createWaitingReads(weavr: Weavr): WaitingReads {
  /** By hash, not the queries themselves: nobody's data outlives its cache because it once waited. */
  const takenBack = new Map<QueryClient, Set<string>>()
  const suspended = new Set<() => void>()

  function askQuery(query: Query) {
    if (!query.isActive() || query.isStatic()) return
    if (isKeyOf(getLiveUser(weavr), query.queryKey))
      void query.fetch(undefined, { cancelRefetch: true }).catch(() => {})
    else [...query.observers].forEach((observer: QueryObserver) => followLiveUser(weavr, observer))
  }

  return {
    add(client, query) {
      const hashes = takenBack.get(client) ?? new Set()
      takenBack.set(client, hashes.add(query.queryHash))
    },
    untilAskedAgain(signal) {
      return new Promise((resolve, reject) => {
        const go = () => {
          suspended.delete(go)
          signal.removeEventListener('abort', giveUp)
          resolve()
        }
        const giveUp = () => {
          suspended.delete(go)
          reject(signal.reason as Error)
        }
        if (signal.aborted) return giveUp()
        signal.addEventListener('abort', giveUp, { once: true })
        suspended.add(go)
      })
    },
    askAgain() {
      if (takenBack.size === 0 && suspended.size === 0) return
      const taken = [...takenBack]
      takenBack.clear()
      for (const go of [...suspended]) go()
      for (const [client, hashes] of taken) {
        for (const hash of hashes) {
          const query = client.getQueryCache().get(hash)
          if (query) askQuery(query)
        }
      }
    },
    forget: (client) => void takenBack.delete(client),
  }
}
