'use client'

import type { BiometricAdapter } from '@weavr-kit/core'
import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useSignInFlow, type UseSignInFlowOptions } from '../../session/useSignInFlow.js'
import type { PasswordMode } from '../credential-form/CredentialFormContext.js'
import { CredentialFormRoot, type CredentialFormValues } from '../credential-form/CredentialFormRoot.js'
import { SignInProvider, stepOf } from './SignInContext.js'
import { signInMessages } from './signInMessages.js'

export interface SignInOptions extends UseSignInFlowOptions {
  /**
   * `secure` types passwords into Weavr's frames and stands inside a `SecureProvider`, `passcode` does so
   * with passcodes of digits; `plain` is for programmes that allow it.
   * @default 'secure'
   */
  passwordField?: PasswordMode
  /** Asks a device in place of a password, and says what it answered; without it there is no such button. */
  biometrics?: BiometricAdapter
  /** Leads to the way out for those who forgot; without it there is no such button. */
  onForgotPassword?: () => void
}

export type SignInRootProps = PartProps<'form'> & SignInOptions

/**
 * The `<form>`. `data-state` is the status of the flow, `data-step` the screen: `credentials`, `device`,
 * `identity`, `password`, `done`.
 */
export const Root = forwardRef<HTMLFormElement, SignInRootProps>(function Root(props, ref) {
  const { passwordField = 'secure', biometrics, onForgotPassword, onSignedIn, ...rest } = props
  const words = useMessages('signIn', signInMessages)
  const flow = useSignInFlow({ onSignedIn })
  const { state } = flow
  const step = stepOf[state.status]

  function send({ value, secrets }: CredentialFormValues) {
    if (step === 'credentials')
      void flow.signIn({ email: value('email'), password: async () => (await secrets('password')).password })
    if (step === 'password') void flow.updatePassword(() => secrets('oldPassword', 'newPassword'))
  }
  const askDevice =
    biometrics && ((email: string) => void flow.signInViaBiometrics({ email, outcome: biometrics }))
  return (
    <SignInProvider value={{ ...flow, step, words, forgot: onForgotPassword, askDevice }}>
      <CredentialFormRoot {...rest} {...{ step, state, passwordField, send, ref }} />
    </SignInProvider>
  )
})
