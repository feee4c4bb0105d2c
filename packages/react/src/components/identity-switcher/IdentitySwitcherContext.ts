'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext } from 'react'
import type { CredentialFormMessages } from '../../internal/WeavrMessages.js'
import type { IdentitySwitcherMessages } from '../../internal/WaysInMessages.js'
import type { IdentitySwitcherFlow } from './useIdentitySwitcher.js'

export interface IdentitySwitcherContextValue extends IdentitySwitcherFlow {
  id: string
  words: IdentitySwitcherMessages
  troubleWords: CredentialFormMessages
}

export const IdentitySwitcherContext = createContext<IdentitySwitcherContextValue | undefined>(undefined)

export function useIdentitySwitcherContext(): IdentitySwitcherContextValue {
  const value = useContext(IdentitySwitcherContext)
  if (!value) throw new ConfigurationError('Use this part inside <IdentitySwitcherParts.Root>.', 'no-root')
  return value
}
