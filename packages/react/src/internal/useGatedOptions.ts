'use client'

import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { useWeavrContext } from './WeavrContext.js'

/** Joins a query's own options with the caller's, and with the session: without a live one nothing is fetched. */
export function useGatedOptions(
  make: (weavr: Weavr) => object,
  options: { enabled?: unknown } = {},
): [options: never, client: QueryClient] {
  const { weavr, client, user } = useWeavrContext()
  const gated = { ...make(weavr), ...options, enabled: user ? options.enabled : false }
  return [gated as never, client]
}
