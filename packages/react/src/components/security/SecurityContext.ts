'use client'

import type { WeavrError } from '@weavr-kit/core'
import { createRootContext } from '../../internal/createRootContext.js'
import type { AuthenticationFactor } from '../../resources/authentication-factors/authenticationFactorQueries.js'
import type { CredentialFormMessages } from '../credential-form/credentialFormMessages.js'
import type { PasswordMode } from '../credential-form/CredentialFormContext.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { OwnUser } from '../own-user/useOwnUser.js'
import type { SecurityMessages } from './securityMessages.js'

export interface SecurityContextValue {
  id: string
  words: SecurityMessages
  troubleWords: CredentialFormMessages
  passwordField: PasswordMode
  hasAuthy: boolean
  user: LoadedQuery<OwnUser>
  factors: LoadedQuery<readonly AuthenticationFactor[]>
  isOnline: boolean
  /** What was pressed is gone: the focus goes to where it stood. */
  focusHeading(block: 'phone' | 'password'): void
  /** What went wrong with a phone or a device, in words; nothing where the payer cancelled it. */
  explain(error: WeavrError): string | undefined
}

export const [SecurityProvider, useSecurityContext] =
  createRootContext<SecurityContextValue>('<SecurityParts.Root>')
