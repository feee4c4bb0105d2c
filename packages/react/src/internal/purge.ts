import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'

/** Not zero: a mutation that still waits for the network sets its timer again and again. */
const GC_MS = 1_000

/** Cancels and removes what the kit holds in a QueryClient. Whatever else lives there stays. */
export function purge(client: QueryClient, { session }: Weavr): void {
  const queries = client.getQueryCache()
  const mutations = client.getMutationCache()
  // A component that goes later sets the timer of its removed entry, which would keep the data in memory for five minutes.
  for (const query of queries.findAll({ queryKey: ['weavr'] })) {
    query.gcTime = GC_MS
    queries.remove(query)
  }
  // Moves of the session carry no identity: a sign-in that ends another's session must survive that.
  for (const mutation of mutations.findAll({ mutationKey: ['weavr', session.getState().identity?.id] })) {
    mutation.gcTime = GC_MS
    mutations.remove(mutation)
  }
}
