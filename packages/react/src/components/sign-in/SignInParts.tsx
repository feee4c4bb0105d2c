'use client'

import { createPart } from '../../internal/createPart.js'
import { createFieldPart } from '../credential-form/createFieldPart.js'
import { createFormParts, type FormParts } from '../credential-form/createFormParts.js'
import { useCredentialFormContext } from '../credential-form/CredentialFormContext.js'
import { PasswordControl } from '../credential-form/PasswordControl.js'
import { TextControl } from '../credential-form/TextControl.js'
import { useSignInContext } from './SignInContext.js'

export { Root } from './SignInRoot.js'

const parts: FormParts = createFormParts(() => {
  const { choose, state, step, words } = useSignInContext()
  switch (step) {
    case 'credentials':
      return {
        title: words.title,
        submit:
          state.status === 'signing-in'
            ? { words: words.signingIn, busy: true }
            : { words: words.signIn, busy: false },
      }
    case 'device':
      return { title: words.deviceTitle, explanation: words.askingDevice }
    case 'identity':
      return {
        title: words.chooseTitle,
        ...('identities' in state && {
          choices: { identities: state.identities, busy: state.status === 'exchanging', choose },
        }),
      }
    case 'password': {
      const submit =
        state.status === 'updating-password'
          ? { words: words.updatingPassword, busy: true }
          : { words: words.updatePassword, busy: false }
      return { title: words.expiredTitle, explanation: words.expired, submit }
    }
    case 'done':
      return { title: words.done }
  }
}, 'h2')

/** The heading, which names the form. It takes the focus when another step begins. */
export const Title: FormParts['Title'] = parts.Title

/** Why a new password is asked for, or what to do on the device that was asked; else nothing. */
export const Explanation: FormParts['Explanation'] = parts.Explanation

/** What went wrong with the whole form; what is wrong with a field stands at the field. */
export const Notice: FormParts['Notice'] = parts.Notice

/** What support asks for, with a way to copy it, where Weavr did not do what was asked; else nothing. */
export const Reference: FormParts['Reference'] = parts.Reference

/** The accounts to choose from, a button each. */
export const Choices: FormParts['Choices'] = parts.Choices

/** Sends the form. Keeps the focus while it waits. */
export const Submit: FormParts['Submit'] = parts.Submit

/** The e-mail address with its label. Kept, and fixed, where a new password is asked for. */
export const Email = createFieldPart(() => {
  const { step, state } = useSignInContext()
  const { messages } = useCredentialFormContext()
  if (step !== 'credentials' && step !== 'password') return undefined
  // A new field when the step changes: its value is the one of the flow.
  const input = {
    type: 'email',
    autoComplete: 'username',
    dir: 'ltr',
    autoCapitalize: 'none',
    defaultValue: state.email,
    readOnly: step === 'password',
  }
  return <TextControl key={step} name="email" label={messages.email} input={input} />
})

/** The password with its label; where it has run out, the current one. */
export const Password = createFieldPart(() => {
  const { step } = useSignInContext()
  const name = step === 'credentials' ? 'password' : step === 'password' && 'oldPassword'
  return name ? <PasswordControl key={name} name={name} /> : undefined
})

/** The new password with its label and rules, where one is asked for. */
export const NewPassword = createFieldPart(() => {
  return useSignInContext().step === 'password' ? <PasswordControl name="newPassword" /> : undefined
})

/** Asks the payer's device, where `biometrics` can tell what it answered. */
export const UseDevice = createPart('button', 'use-device', () => {
  const { askDevice, step, state, words } = useSignInContext()
  const { value } = useCredentialFormContext()
  return askDevice && step === 'credentials'
    ? {
        type: 'button',
        'aria-disabled': state.status === 'signing-in',
        onClick: () => askDevice(value('email')),
        children: words.useDevice,
      }
    : undefined
})

/** The way out for those who forgot, where `onForgotPassword` leads somewhere. */
export const ForgotPassword = createPart('button', 'forgot-password', () => {
  const { forgot, step, words } = useSignInContext()
  return forgot && step === 'credentials'
    ? { type: 'button', onClick: forgot, children: words.forgotPassword }
    : undefined
})

/** Back to the credentials. */
export const StartOver = createPart('button', 'start-over', () => {
  const { startOver, step, words } = useSignInContext()
  return step === 'identity' || step === 'password' || step === 'device'
    ? { type: 'button', onClick: startOver, children: words.startOver }
    : undefined
})
