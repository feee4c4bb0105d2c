'use client'

import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { forwardRef, useId } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useAuthenticationFactors } from '../../resources/authentication-factors/authenticationFactorHooks.js'
import { toFlowTrouble } from '../../session/FlowFailure.js'
import { sayTrouble, type PasswordMode } from '../credential-form/CredentialFormContext.js'
import { credentialFormMessages } from '../credential-form/credentialFormMessages.js'
import { useOwnUser } from '../own-user/useOwnUser.js'
import { phoneCodes } from '../sign-up/signUpFailures.js'
import { SecurityProvider } from './SecurityContext.js'
import { securityMessages } from './securityMessages.js'

export interface SecurityOptions {
  /**
   * `secure` types passwords into Weavr's frames and stands inside a `SecureProvider`, `passcode` does so
   * with passcodes of digits; `plain` is for programmes that allow it.
   * @default 'secure'
   */
  passwordField?: PasswordMode
  /** The programme confirms with the Authy app too. @default false */
  authy?: boolean
}

export type SecurityRootProps = PartProps<'section'> & SecurityOptions

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, SecurityRootProps>(function Root(
  { passwordField = 'secure', authy = false, ...props },
  ref,
) {
  const id = useId()
  const words = useMessages('security', securityMessages)
  const troubleWords = useMessages('credentialForms', credentialFormMessages)
  const byCode: Readonly<Record<string, string>> = {
    MOBILE_NO_CHANGE_LIMIT_EXCEEDED: words.tooManyChanges,
    MOBILE_CHANGE_NOT_ALLOWED: words.changeNotAllowed,
    MOBILE_OR_COUNTRY_CODE_INVALID: troubleWords.mobileOdd,
    MOBILE_NUMBER_NOT_AVAILABLE: words.noMobile,
    'outcome-unknown': words.unknown,
  }
  const value = {
    ...{ id, words, troubleWords, passwordField },
    hasAuthy: authy,
    user: useOwnUser(),
    factors: useAuthenticationFactors(),
    isOnline: useOnline(),
    focusHeading: (block: 'phone' | 'password') => document.getElementById(id + block)?.focus(),
    explain: (error: WeavrError) =>
      isWeavrError(error, 'step-up-cancelled')
        ? undefined
        : (byCode[error.code] ?? sayTrouble(toFlowTrouble(error, phoneCodes), troubleWords)),
  }
  return (
    <SecurityProvider value={value}>
      {renderPart(
        'section',
        { 'data-part': 'root', 'data-layout': 'narrow', 'aria-labelledby': id + 'title' },
        props,
        ref,
      )}
    </SecurityProvider>
  )
})
