'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import type { PasswordMode } from '../credential-form/CredentialFormContext.js'
import { CredentialFormRoot, type CredentialFormValues } from '../credential-form/CredentialFormRoot.js'
import { signUpFields } from './readSignUpDetails.js'
import { screenOf, SignUpProvider } from './SignUpContext.js'
import { signUpMessages } from './signUpMessages.js'
import { useSignUp, type UseSignUpOptions } from './useSignUp.js'

export interface SignUpOptions extends UseSignUpOptions {
  /**
   * Where companies may be registered, or persons may live, as ISO 3166-1 codes.
   * @default the European Economic Area and the United Kingdom
   */
  countries?: readonly string[]
  /**
   * `secure` types passwords into Weavr's frames and stands inside a `SecureProvider`, `passcode` does so
   * with passcodes of digits; `plain` is for programmes that allow it. The verification needs a
   * `SecureProvider` in any case.
   * @default 'secure'
   */
  passwordField?: PasswordMode
  /** Leads to the sign-in, for who has an account already; without it there is no such button. */
  onSignIn?: () => void
  /** Leads into the app, once there is nothing left to do; without it there is no such button. */
  onFinish?: () => void
}

export type SignUpRootProps = PartProps<'form'> & SignUpOptions

const europe =
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** The `<form>`. `data-state` is the status of the flow, `data-step` the screen, `data-type` who signs up. */
export const Root = forwardRef<HTMLFormElement, SignUpRootProps>(function Root(props, ref) {
  const {
    type,
    profileId,
    ipAddress,
    baseCurrency,
    onSignedIn,
    countries = europe,
    passwordField = 'secure',
    onSignIn,
    onFinish,
    ...rest
  } = props
  const words = useMessages('signUp', signUpMessages)
  const flow = useSignUp({ type, profileId, ipAddress, baseCurrency, onSignedIn })
  const { state } = flow
  const screen = screenOf[state.status]

  function send({ value, secrets }: CredentialFormValues) {
    if (screen === 'details')
      void flow.register(Object.fromEntries(signUpFields[flow.type].map((name) => [name, value(name)])))
    if (screen === 'email') void flow.verifyEmail(value('code'))
    if (screen === 'password')
      void flow.createPassword(async () => (await secrets('newPassword')).newPassword)
    if (screen === 'phone') void flow.sendPhoneCode()
    if (screen === 'phone-code') void flow.verifyPhone(value('code'))
    if (screen === 'verification') void flow.startCheck()
    if (screen === 'resume-failed') void flow.resume()
  }
  const value = { ...flow, screen, words, countries, toSignIn: onSignIn, finish: onFinish }
  return (
    <SignUpProvider value={value}>
      <CredentialFormRoot
        aria-busy={screen === 'resuming'}
        data-type={flow.type}
        {...rest}
        {...{ step: screen, state, passwordField, send, ref }}
      />
    </SignUpProvider>
  )
})
