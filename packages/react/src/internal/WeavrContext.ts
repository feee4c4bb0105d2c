'use client'

import { ConfigurationError, type Weavr } from '@weavr-kit/core'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { LiveUser } from './getLiveUserStore.js'
import type { WeavrMessageOverrides } from './WeavrMessages.js'

/** The mode of the build, which bundlers put in place of the expression. */
declare const process: { env: { NODE_ENV?: string } }

/** The session, the cache that holds what was fetched in its name, and the app's own words. */
export interface WeavrContextValue {
  weavr: Weavr
  /**
   * Who is signed in. From here, and not from the session: hundreds of components render anew when it
   * changes, and none has to listen for it.
   */
  user: LiveUser | undefined
  client: QueryClient
  messages?: WeavrMessageOverrides
  /**
   * In which every formatter writes and every list is sorted, never the runtime's: a server has another one.
   */
  locale: string
}

export const WeavrContext = createContext<WeavrContextValue | undefined>(undefined)

export function useWeavrContext(): WeavrContextValue {
  const value = useContext(WeavrContext)
  if (!value)
    throw new ConfigurationError(
      process.env.NODE_ENV === 'production' ? '' : 'Use this inside <WeavrSessionProvider>.',
      'no-provider',
    )
  return value
}
