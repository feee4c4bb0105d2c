'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext } from 'react'
import type { SecureLink } from './createSecureLink.js'

export const SecureContext = createContext<SecureLink | undefined>(undefined)

export function useSecureLink(): SecureLink {
  const link = useContext(SecureContext)
  if (!link)
    throw new ConfigurationError(
      'Use this inside <SecureProvider>, which loads what it stands on.',
      'no-secure-provider',
    )
  return link
}
