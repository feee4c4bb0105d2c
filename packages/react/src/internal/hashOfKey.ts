import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * By key, because a query has the same one for good, and to hash it anew for each render and each fetch would
 * cost more than all else of ours.
 */
const hashes = new WeakMap<QueryKey, string>()

/**
 * What this client files a query under. Of several clients with a way of hashing of their own, that of the
 * first.
 */
export function hashOfKey(client: QueryClient, queryKey: QueryKey): string {
  const hash = hashes.get(queryKey) ?? client.defaultQueryOptions({ queryKey }).queryHash
  hashes.set(queryKey, hash)
  return hash
}
