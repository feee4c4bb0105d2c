import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'

/** Not zero: a mutation that still waits for the network sets its timer again and again. */
const GC_MS = 1_000

/** Cancels and removes what the kit holds in a QueryClient. Whatever else lives there stays. */
export function purge(client: QueryClient, { session }: Weavr): void {
  drop(client.getQueryCache(), { queryKey: ['weavr'] })
  // Moves of the session carry no identity: a sign-in that ends another's session must survive that.
  drop(client.getMutationCache(), { mutationKey: ['weavr', session.getState().identity?.id] })
}

interface Cache<Entry, Filters> {
  findAll(filters: Filters): Entry[]
  remove(entry: Entry): void
}

function drop<Entry extends { gcTime: number }, Filters>(cache: Cache<Entry, Filters>, filters: Filters) {
  for (const entry of cache.findAll(filters)) {
    // A component that goes later sets the timer of its removed entry, which would keep the data in memory for five minutes.
    entry.gcTime = GC_MS
    cache.remove(entry)
  }
}
