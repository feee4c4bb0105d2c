'use client'

import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { useHashedKey } from './useHashedKey.js'
import { useWeavrContext } from './WeavrContext.js'
import type { WeavrKey } from './weavrKey.js'

/**
 * Joins a query's own options with the caller's, and with the session: without a live one nothing is fetched.
 */
export function useGatedOptions(
  make: (weavr: Weavr) => { queryKey: WeavrKey },
  options: { enabled?: unknown } = {},
): [options: never, client: QueryClient] {
  const { weavr, client, user } = useWeavrContext()
  const made = make(weavr)
  const hashed = useHashedKey(client, made.queryKey)
  const gated = { ...made, ...options, ...hashed, enabled: user ? options.enabled : false }
  return [gated as never, client]
}
