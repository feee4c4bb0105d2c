'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { createSecureLink, type SecureLinkOptions } from './createSecureLink.js'
import { SecureContext } from './SecureContext.js'
import { useFirst } from './useFirst.js'

/** Read once: to start over, give another `key`. */
export interface SecureProviderProps extends SecureLinkOptions {
  children?: ReactNode
}

/**
 * Loads Weavr's secure UI script for the elements beneath, and hands it the session's token: at sign-in, at a
 * step-up, at a change of identity, and takes it back at the end. Stands inside `WeavrSessionProvider`, once
 * a page.
 *
 * @example
 * <WeavrSessionProvider baseUrl="/api/weavr">
 *   <SecureProvider uiKey={uiKey} environment="live" nonce={nonce}>
 *     <App />
 *   </SecureProvider>
 * </WeavrSessionProvider>
 */
export function SecureProvider({
  children,
  uiKey,
  environment,
  nonce,
  fonts,
}: SecureProviderProps): ReactNode {
  const weavr = useWeavr()
  const first = useFirst('SecureProvider', { uiKey, environment, nonce, fonts })
  const [link] = useState(() => createSecureLink(weavr, first))
  useEffect(() => link.start(), [link])
  return <SecureContext.Provider value={link}>{children}</SecureContext.Provider>
}
