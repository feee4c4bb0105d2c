'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useAcceptInvite, type UseAcceptInviteOptions } from '../../session/useAcceptInvite.js'
import type { PasswordMode } from '../credential-form/CredentialFormContext.js'
import { CredentialFormRoot, type CredentialFormValues } from '../credential-form/CredentialFormRoot.js'
import { AcceptInviteProvider, stepOf } from './AcceptInviteContext.js'
import { acceptInviteMessages } from './acceptInviteMessages.js'

export interface AcceptInviteOptions extends UseAcceptInviteOptions {
  /**
   * Whose invite it is, where the link says so: password managers keep it beside the password.
   * @default not shown
   */
  email?: string
  /**
   * `secure` types passwords into Weavr's frames and stands inside a `SecureProvider`, `passcode` does so
   * with passcodes of digits; `plain` is for programmes that allow it.
   * @default 'secure'
   */
  passwordField?: PasswordMode
  /** Leads to the sign-in, for who has a password already; without it there is no such button. */
  onSignIn?: () => void
}

export type AcceptInviteRootProps = PartProps<'form'> & AcceptInviteOptions

/**
 * The `<form>`. `data-state` is the status of the flow, `data-step` the screen: `checking`, `unknown`,
 * `unusable`, `password`, `identity`, `done`.
 */
export const Root = forwardRef<HTMLFormElement, AcceptInviteRootProps>(function Root(props, ref) {
  const { userId, inviteCode } = props
  return <Invite key={`${userId} ${inviteCode}`} {...props} ref={ref} />
})

/** Another invite begins anew. */
const Invite = forwardRef<HTMLFormElement, AcceptInviteRootProps>(function Invite(props, ref) {
  const { userId, inviteCode, email, passwordField = 'secure', onSignedIn, onSignIn, ...rest } = props
  const words = useMessages('acceptInvite', acceptInviteMessages)
  const flow = useAcceptInvite({ userId, inviteCode, onSignedIn })
  const { state } = flow
  const step = stepOf[state.status]

  function send({ secrets }: CredentialFormValues) {
    if (step === 'password') void flow.accept(async () => (await secrets('newPassword')).newPassword)
    if (step === 'unknown') void flow.check()
  }
  return (
    <AcceptInviteProvider value={{ ...flow, step, email, words, toSignIn: onSignIn }}>
      <CredentialFormRoot
        aria-busy={step === 'checking'}
        {...rest}
        {...{ step, state, passwordField, send, ref }}
      />
    </AcceptInviteProvider>
  )
})
