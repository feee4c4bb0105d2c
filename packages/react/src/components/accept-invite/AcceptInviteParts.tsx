'use client'

import { createPart } from '../../internal/createPart.js'
import { createFieldPart } from '../credential-form/createFieldPart.js'
import { createFormParts, type FormParts } from '../credential-form/createFormParts.js'
import { useCredentialFormContext } from '../credential-form/CredentialFormContext.js'
import { PasswordControl } from '../credential-form/PasswordControl.js'
import { TextControl } from '../credential-form/TextControl.js'
import { useAcceptInviteContext } from './AcceptInviteContext.js'

export { Root } from './AcceptInviteRoot.js'

const parts: FormParts = createFormParts(() => {
  const { choose, state, step, words } = useAcceptInviteContext()
  switch (step) {
    case 'checking':
      return { title: words.title, explanation: words.checking }
    case 'unknown':
      return { title: words.unknownTitle, submit: { words: words.tryAgain, busy: false } }
    case 'unusable':
      return { title: words.unusableTitle, explanation: words.unusable }
    case 'password':
      return {
        title: words.title,
        explanation: words.explanation,
        submit:
          state.status === 'accepting'
            ? { words: words.accepting, busy: true }
            : { words: words.accept, busy: false },
      }
    case 'identity':
      return {
        title: words.chooseTitle,
        ...('identities' in state && {
          choices: { identities: state.identities, busy: state.status === 'exchanging', choose },
        }),
      }
    case 'done':
      return { title: words.done }
  }
})

/** The heading, which names the form. It takes the focus when another step begins. */
export const Title: FormParts['Title'] = parts.Title

/** What the invite is good for, or why it is not. */
export const Explanation: FormParts['Explanation'] = parts.Explanation

/** What went wrong with the whole form; what is wrong with a field stands at the field. */
export const Notice: FormParts['Notice'] = parts.Notice

/** What support asks for, with a way to copy it, where Weavr did not do what was asked; else nothing. */
export const Reference: FormParts['Reference'] = parts.Reference

/** The accounts to choose from, a button each. */
export const Choices: FormParts['Choices'] = parts.Choices

/** Sends the form, or asks again whether the invite is good. Keeps the focus while it waits. */
export const Submit: FormParts['Submit'] = parts.Submit

/** The address that was invited, fixed, where the link says it. */
export const Email = createFieldPart(() => {
  const { email, step } = useAcceptInviteContext()
  const { messages } = useCredentialFormContext()
  if (email === undefined || step !== 'password') return undefined
  const input = { type: 'email', autoComplete: 'username', dir: 'ltr', value: email, readOnly: true }
  return <TextControl name="email" label={messages.email} input={input} />
})

/** The first password with its label and rules. */
export const NewPassword = createFieldPart(() => {
  return useAcceptInviteContext().step === 'password' ? <PasswordControl name="newPassword" /> : undefined
})

/** The way for who has a password already, where `onSignIn` leads somewhere. */
export const SignInInstead = createPart('button', 'back', () => {
  const { step, toSignIn, words } = useAcceptInviteContext()
  return toSignIn && (step === 'unusable' || step === 'password')
    ? { type: 'button', onClick: toSignIn, children: words.signIn }
    : undefined
})
