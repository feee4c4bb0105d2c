'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { hashOfKey } from './hashOfKey.js'
import type { WeavrKey } from './weavrKey.js'

/**
 * The same key for as long as it says the same, with its hash, which TanStack would make anew for each
 * render.
 */
export function useHashedKey(client: QueryClient, key: WeavrKey): { queryKey: WeavrKey; queryHash: string } {
  const [root, scope, identityId, credentialsId, resource, kind, params] = key
  const { length } = key
  return useMemo(() => {
    const parts = [root, scope, identityId, credentialsId, resource, kind, params] as const
    const queryKey = parts.slice(0, length) as unknown as WeavrKey
    return { queryKey, queryHash: hashOfKey(client, queryKey) }
  }, [client, root, scope, identityId, credentialsId, resource, kind, params, length])
}
