'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useLostPassword, type UseLostPasswordOptions } from '../../session/useLostPassword.js'
import type { PasswordMode } from '../credential-form/CredentialFormContext.js'
import { CredentialFormRoot, type CredentialFormValues } from '../credential-form/CredentialFormRoot.js'
import { LostPasswordProvider, stepOf } from './LostPasswordContext.js'
import { lostPasswordMessages } from './lostPasswordMessages.js'

export interface LostPasswordOptions extends UseLostPasswordOptions {
  /**
   * `secure` types passwords into Weavr's frames and stands inside a `SecureProvider`, `passcode` does so
   * with passcodes of digits; `plain` is for programmes that allow it.
   * @default 'secure'
   */
  passwordField?: PasswordMode
  /** Leads back to the sign-in; without it there is no such button. */
  onSignIn?: () => void
}

export type LostPasswordRootProps = PartProps<'form'> & LostPasswordOptions

/**
 * The `<form>`. `data-state` is the status of the flow, `data-step` the screen: `email`, `code`, `identity`,
 * `done`.
 */
export const Root = forwardRef<HTMLFormElement, LostPasswordRootProps>(function Root(props, ref) {
  const { passwordField = 'secure', link, onSignedIn, onSignIn, ...rest } = props
  const words = useMessages('lostPassword', lostPasswordMessages)
  const flow = useLostPassword({ link, onSignedIn })
  const { state } = flow
  const step = stepOf[state.status]

  function send({ value, secrets }: CredentialFormValues) {
    if (step === 'email') void flow.start(value('email'))
    if (step === 'code')
      void flow.resume({
        code: value('code'),
        newPassword: async () => (await secrets('newPassword')).newPassword,
      })
  }
  return (
    <LostPasswordProvider value={{ ...flow, step, words, toSignIn: onSignIn }}>
      <CredentialFormRoot {...rest} {...{ step, state, passwordField, send, ref }} />
    </LostPasswordProvider>
  )
})
