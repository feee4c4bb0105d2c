'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { CredentialFormMessages } from '../credential-form/credentialFormMessages.js'
import type { IdentitySwitcherMessages } from './identitySwitcherMessages.js'
import type { IdentitySwitcherFlow } from './useIdentitySwitcher.js'

export interface IdentitySwitcherContextValue extends IdentitySwitcherFlow {
  id: string
  words: IdentitySwitcherMessages
  troubleWords: CredentialFormMessages
}

export const [IdentitySwitcherProvider, useIdentitySwitcherContext] =
  createRootContext<IdentitySwitcherContextValue>('<IdentitySwitcherParts.Root>')
