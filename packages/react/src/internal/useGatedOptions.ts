'use client'

import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { useStore } from 'zustand'
import { liveIdentityId } from './liveIdentityId.js'
import { useWeavrContext } from './WeavrContext.js'

/** The options whose meaning depends on the session. */
interface Gated {
  enabled?: unknown
  placeholderData?: unknown
}

/** Joins a query's own options with the caller's, and with the session: without a live one nothing is fetched. */
export function useGatedOptions(
  make: (weavr: Weavr) => object,
  { enabled, placeholderData, ...options }: Gated = {},
): [options: never, client: QueryClient] {
  const { weavr, client } = useWeavrContext()
  const live = useStore(weavr.session, liveIdentityId)
  const gated = {
    ...make(weavr),
    ...options,
    enabled: live ? enabled : false,
    // TanStack hands over what this component showed last, which may be another identity's.
    placeholderData:
      typeof placeholderData === 'function'
        ? (data: unknown, query?: { queryKey: readonly unknown[] }) =>
            (placeholderData as (...previous: unknown[]) => unknown)(...(query?.queryKey[1] === live ? [data, query] : []))
        : placeholderData,
  }
  return [gated as never, client]
}
