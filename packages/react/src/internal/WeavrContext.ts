'use client'

import { ConfigurationError, type Weavr } from '@weavr-kit/core'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { WeavrMessageOverrides } from './WeavrMessages.js'

/** The session, the cache that holds what was fetched in its name, and the app's own words. */
export interface WeavrContextValue {
  weavr: Weavr
  client: QueryClient
  messages?: WeavrMessageOverrides
}

export const WeavrContext = createContext<WeavrContextValue | undefined>(undefined)

export function useWeavrContext(): WeavrContextValue {
  const value = useContext(WeavrContext)
  if (!value) throw new ConfigurationError('Use this inside <WeavrSessionProvider>.', { code: 'no-provider' })
  return value
}
