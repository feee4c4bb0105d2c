import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'

/** Cancels and removes what the kit holds in a QueryClient. Whatever else lives there stays. */
export function purge(client: QueryClient, { session }: Weavr): void {
  client.removeQueries({ queryKey: ['weavr'] })
  const mutations = client.getMutationCache()
  // Moves of the session carry no identity: a sign-in that ends another's session must survive that.
  for (const mutation of mutations.findAll({ mutationKey: ['weavr', session.getState().identity?.id] })) mutations.remove(mutation)
}
