'use client'

import { forwardRef } from 'react'
import { createPart } from '../../internal/createPart.js'
import { fieldsOf, sayTrouble, useCredentialFormContext } from '../credential-form/CredentialFormContext.js'
import { PasswordField, type FieldProps } from '../credential-form/PasswordField.js'
import { TextField } from '../credential-form/TextField.js'
import { useSignInContext } from './SignInContext.js'

export { Root } from './SignInRoot.js'

/** The heading, which names the form. It takes the focus when another step begins. */
export const Title = createPart('h2', 'title', () => {
  const { step, words } = useSignInContext()
  const { id } = useCredentialFormContext()
  const children = { credentials: words.title, device: words.deviceTitle, identity: words.chooseTitle, password: words.expiredTitle, done: words.done }[step]
  return { id: id + 'title', tabIndex: -1, children }
})

/** Why a new password is asked for, or what to do on the device that was asked; else nothing. */
export const Explanation = createPart('p', 'explanation', () => {
  const { step, words } = useSignInContext()
  return step === 'password' ? { children: words.expired } : step === 'device' ? { children: words.askingDevice } : undefined
})

/** What went wrong with the whole form; what is wrong with a field stands at the field. */
export const Notice = createPart('p', 'notice', () => {
  const { messages, trouble } = useCredentialFormContext()
  const words = fieldsOf(trouble).length === 0 && sayTrouble(trouble, messages)
  return words ? { role: 'alert', 'data-failure': trouble.failure, children: words } : undefined
})

/** The e-mail address with its label. Kept, and fixed, where a new password is asked for. */
export const Email = forwardRef<HTMLDivElement, FieldProps>(function Email(props, ref) {
  const { step, state } = useSignInContext()
  const { messages } = useCredentialFormContext()
  if (step !== 'credentials' && step !== 'password') return null
  // A new field when the step changes: its value is the one of the flow.
  const input = { type: 'email', autoComplete: 'username', autoCapitalize: 'none', defaultValue: state.email, readOnly: step === 'password' }
  return <TextField key={step} {...props} ref={ref} name="email" label={messages.email} input={input} />
})

/** The password with its label; where it has run out, the current one. */
export const Password = forwardRef<HTMLDivElement, FieldProps>(function Password(props, ref) {
  const { step } = useSignInContext()
  const name = step === 'credentials' ? 'password' : step === 'password' && 'oldPassword'
  return name ? <PasswordField key={name} {...props} ref={ref} name={name} /> : null
})

/** The new password with its label and rules, where one is asked for. */
export const NewPassword = forwardRef<HTMLDivElement, FieldProps>(function NewPassword(props, ref) {
  return useSignInContext().step === 'password' ? <PasswordField {...props} ref={ref} name="newPassword" /> : null
})

/** The accounts to choose from, a button each. */
export const Choices = createPart('ul', 'choices', () => {
  const { state, step, choose } = useSignInContext()
  const { id } = useCredentialFormContext()
  if (step !== 'identity' || !('identities' in state)) return undefined
  const children = state.identities.map((identity) => (
    <li key={identity.id.id}>
      <button type="button" data-part="choice" data-type={identity.id.type} aria-disabled={state.status === 'exchanging'} onClick={() => void choose(identity.id)}>
        <bdi>{identity.name}</bdi>
      </button>
    </li>
  ))
  // Said, because a list without bullets is none to some screen readers.
  return { role: 'list', 'aria-labelledby': id + 'title', 'aria-busy': state.status === 'exchanging', children }
})

/** Sends the form. Keeps the focus while it waits. */
export const Submit = createPart('button', 'submit', () => {
  const { state, step, words } = useSignInContext()
  const { trouble } = useCredentialFormContext()
  if (step !== 'credentials' && step !== 'password') return undefined
  const busy = state.status === 'signing-in' || state.status === 'updating-password'
  const children = step === 'credentials' ? (busy ? words.signingIn : words.signIn) : busy ? words.updatingPassword : words.updatePassword
  return { type: 'submit', 'aria-disabled': busy || trouble.failure === 'rateLimited', children }
})

/** Asks the payer's device, where `biometrics` can tell what it answered. */
export const UseDevice = createPart('button', 'use-device', () => {
  const { askDevice, step, state, words } = useSignInContext()
  const { value } = useCredentialFormContext()
  return askDevice && step === 'credentials'
    ? { type: 'button', 'aria-disabled': state.status === 'signing-in', onClick: () => askDevice(value('email')), children: words.useDevice }
    : undefined
})

/** The way out for those who forgot, where `onForgotPassword` leads somewhere. */
export const ForgotPassword = createPart('button', 'forgot-password', () => {
  const { forgot, step, words } = useSignInContext()
  return forgot && step === 'credentials' ? { type: 'button', onClick: forgot, children: words.forgotPassword } : undefined
})

/** Back to the credentials. */
export const StartOver = createPart('button', 'start-over', () => {
  const { startOver, step, words } = useSignInContext()
  return step === 'identity' || step === 'password' || step === 'device' ? { type: 'button', onClick: startOver, children: words.startOver } : undefined
})
