'use client'

import { createPart } from '../../internal/createPart.js'
import { createFieldPart } from '../credential-form/createFieldPart.js'
import { createFormParts, type FormParts } from '../credential-form/createFormParts.js'
import { useCredentialFormContext } from '../credential-form/CredentialFormContext.js'
import { PasswordControl } from '../credential-form/PasswordControl.js'
import { TextControl } from '../credential-form/TextControl.js'
import { useLostPasswordContext } from './LostPasswordContext.js'

export { Root } from './LostPasswordRoot.js'

const parts: FormParts = createFormParts(() => {
  const { choose, state, step, words } = useLostPasswordContext()
  switch (step) {
    case 'email':
      return {
        title: words.title,
        explanation: words.explanation,
        submit:
          state.status === 'sending'
            ? { words: words.sending, busy: true }
            : { words: words.send, busy: false },
      }
    case 'code': {
      const linked = 'linked' in state && state.linked
      const submit =
        state.status === 'resuming'
          ? { words: words.resuming, busy: true }
          : { words: words.resume, busy: false }
      return {
        title: linked ? words.linkedTitle : words.sentTitle,
        explanation: linked ? words.linked : words.sent,
        submit,
      }
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

/** What comes next. After the e-mail it is the same for every address, known or not. */
export const Explanation: FormParts['Explanation'] = parts.Explanation

/** What went wrong with the whole form; what is wrong with a field stands at the field. */
export const Notice: FormParts['Notice'] = parts.Notice

/** What support asks for, with a way to copy it, where Weavr did not do what was asked; else nothing. */
export const Reference: FormParts['Reference'] = parts.Reference

/** The accounts to choose from, a button each. */
export const Choices: FormParts['Choices'] = parts.Choices

/** Sends the form. Keeps the focus while it waits. */
export const Submit: FormParts['Submit'] = parts.Submit

/**
 * The e-mail address with its label. Kept, and fixed, where the new password is asked for: it tells password
 * managers whose it is.
 */
export const Email = createFieldPart(() => {
  const { state, step } = useLostPasswordContext()
  const { messages } = useCredentialFormContext()
  if ((step !== 'email' && step !== 'code') || !('email' in state)) return undefined
  const input = {
    type: 'email',
    autoComplete: 'username',
    dir: 'ltr',
    autoCapitalize: 'none',
    defaultValue: state.email,
    readOnly: step === 'code',
  }
  return <TextControl key={step} name="email" label={messages.email} input={input} />
})

/** The code of the message, where it does not come with a link. */
export const Code = createFieldPart(() => {
  const { state } = useLostPasswordContext()
  const { messages } = useCredentialFormContext()
  if (!('linked' in state) || state.linked) return undefined
  return (
    <TextControl
      name="code"
      label={messages.code}
      input={{ inputMode: 'numeric', autoComplete: 'one-time-code', dir: 'ltr' }}
    />
  )
})

/** The new password with its label and rules. */
export const NewPassword = createFieldPart(() => {
  return useLostPasswordContext().step === 'code' ? <PasswordControl name="newPassword" /> : undefined
})

/** Back to the e-mail: to have another message sent, or to correct the address. */
export const StartOver = createPart('button', 'start-over', () => {
  const { startOver, step, words } = useLostPasswordContext()
  return step === 'code' ? { type: 'button', onClick: startOver, children: words.startOver } : undefined
})

/** Back to the sign-in, where `onSignIn` leads somewhere. */
export const SignInInstead = createPart('button', 'back', () => {
  const { step, toSignIn, words } = useLostPasswordContext()
  return toSignIn && step !== 'done'
    ? { type: 'button', onClick: toSignIn, children: words.signIn }
    : undefined
})
