'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { WeavrContext } from '../../internal/WeavrContext.js'
import { useProvidedWeavr, type ProvidedWeavrOptions } from '../../provider/useProvidedWeavr.js'
import { useSignals } from '../../signals/useSignals.js'
import { SessionExpiryPrompt } from '../session-expiry-prompt/SessionExpiryPrompt.js'

/**
 * Read once, but for `messages`, `locale`, `expiryPrompt` and `onSessionEvent`: to start over, give another
 * `key`.
 */
export type WeavrSessionProviderProps = ProvidedWeavrOptions & {
  children?: ReactNode
  /**
   * What warns the payer and says why a session ended; `false` for nothing.
   * @default <SessionExpiryPrompt />
   */
  expiryPrompt?: ReactNode | false
  /**
   * Listens to what Weavr tells your server, by way of the proxy's option `signals`: what changes is read again
   * at once, and nothing is polled meanwhile.
   * @default false
   */
  signals?: boolean
}

/**
 * Gives the components beneath one Weavr session, its typed client and its cache, and warns the payer before
 * the session ends. When it ends, all that was fetched in its name leaves the cache.
 *
 * @throws {ConfigurationError} `invalid-options` when an option is missing or out of range.
 * @example
 * <WeavrSessionProvider baseUrl="/api/weavr">
 *   <RequireSession fallback={<SignIn />}>
 *     <Cards />
 *   </RequireSession>
 * </WeavrSessionProvider>
 */
// Stands among the components because its default prompt does: the provider's floor may not reach up to it.
export function WeavrSessionProvider({
  children,
  expiryPrompt = <SessionExpiryPrompt />,
  signals = false,
  ...options
}: WeavrSessionProviderProps): ReactNode {
  const [provided, client] = useProvidedWeavr(options)
  useSignals(provided, signals)
  return (
    <WeavrContext.Provider value={provided}>
      <QueryClientProvider client={client}>
        {children}
        {expiryPrompt}
      </QueryClientProvider>
    </WeavrContext.Provider>
  )
}
