'use client'

import { createPart } from '../../internal/createPart.js'
import type { SignUpMessages } from './signUpMessages.js'
import { ConsumerKycFlow, KybFlow } from '../../secure/secureFlows.js'
import { createFieldPart } from '../credential-form/createFieldPart.js'
import { createFormParts, type FormParts } from '../credential-form/createFormParts.js'
import { fieldsOf, sayTrouble, useCredentialFormContext } from '../credential-form/CredentialFormContext.js'
import { PasswordControl } from '../credential-form/PasswordControl.js'
import { TextControl } from '../credential-form/TextControl.js'
import { useSignUpContext } from './SignUpContext.js'
import type { SignUpStep } from './SignUpState.js'

export { Details } from './SignUpFields.js'
export { Root } from './SignUpRoot.js'

const parts: FormParts = createFormParts(() => {
  const { screen, state, type, words } = useSignUpContext()
  const { status } = state
  const number = 'mobile' in state ? `${state.mobile.countryCode} ${state.mobile.number}` : ''
  const submit = (calm: string, busy = '', isBusy = false) => ({
    submit: { words: isBusy ? busy : calm, busy: isBusy },
  })
  switch (screen) {
    case 'resuming':
      return { title: words.resumingTitle, explanation: words.resuming }
    case 'resume-failed':
      return { title: words.resumeFailedTitle, ...submit(words.tryAgain) }
    case 'details':
      return {
        title: words.detailsTitle,
        explanation: type === 'corporate' ? words.detailsCorporate : words.detailsConsumer,
        ...submit(words.register, words.registering, status === 'registering'),
      }
    case 'email':
      return {
        title: words.emailTitle,
        explanation: 'email' in state ? words.emailSent(state.email) : undefined,
        ...submit(words.verifyEmail, words.verifying, status !== 'email-code'),
      }
    case 'password':
      return {
        title: words.passwordTitle,
        explanation: words.passwordExplanation,
        ...submit(words.createPassword, words.creatingPassword, status === 'creating-password'),
      }
    case 'has-password':
      return { title: words.hasPasswordTitle, explanation: words.hasPassword }
    case 'phone':
      return {
        title: words.phoneTitle,
        explanation: words.phoneExplanation(number),
        ...submit(words.sendPhoneCode, words.sendingPhoneCode, status === 'sending-phone-code'),
      }
    case 'phone-code':
      return {
        title: words.phoneTitle,
        explanation: words.phoneSent(number),
        ...submit(words.verifyPhone, words.verifying, status === 'verifying-phone'),
      }
    case 'verification': {
      const start = 'begun' in state && state.begun ? words.goOnWithCheck : words.startCheck
      return {
        title: words.verificationTitle,
        explanation: type === 'corporate' ? words.verificationCorporate : words.verificationConsumer,
        ...submit(start, words.startingCheck, status === 'starting-check'),
      }
    }
    case 'check':
      return { title: words.checkTitle }
    case 'in-review':
      return { title: words.reviewTitle, explanation: words.review }
    case 'not-accepted':
      return { title: words.rejectedTitle, explanation: words.rejected }
    case 'verified':
      return { title: words.verifiedTitle, explanation: words.verified }
    case 'signed-out':
      return { title: words.signedOutTitle, explanation: words.signedOut }
  }
})

/** The heading, which names the form. It takes the focus when another screen begins. */
export const Title: FormParts['Title'] = parts.Title

/** What this screen is about, or what happened. */
export const Explanation: FormParts['Explanation'] = parts.Explanation

/** What went wrong with the whole form; what is wrong with a field stands at the field. */
export const Notice: FormParts['Notice'] = parts.Notice

/** What support asks for, with a way to copy it, where Weavr did not do what was asked; else nothing. */
export const Reference: FormParts['Reference'] = parts.Reference

/** Sends the form. Keeps the focus while it waits. */
export const Submit: FormParts['Submit'] = parts.Submit

const progressWords: Record<SignUpStep['progress'], keyof SignUpMessages> = {
  done: 'stepDone',
  next: 'stepNext',
  later: 'stepLater',
  'with-our-team': 'withOurTeam',
  'not-accepted': 'notAccepted',
}

/** E-mail, password, phone, verification, and in words how far each is. */
export const Steps = createPart('ol', 'steps', () => {
  const { steps, words } = useSignUpContext()
  if (steps.length === 0) return undefined
  const children = steps.map(({ name, progress }) => (
    <li
      key={name}
      data-progress={progress}
      aria-current={progress === 'done' || progress === 'later' ? undefined : 'step'}
    >
      <span data-part="step">{words[name]}</span>{' '}
      <span data-part="progress">{words[progressWords[progress]] as string}</span>
    </li>
  ))
  return { role: 'list', 'aria-label': words.steps, children }
})

/** What is wrong with several fields, as links to them. It takes the focus. */
export const Summary = createPart('div', 'summary', () => {
  const { words } = useSignUpContext()
  const { id, form, messages, trouble } = useCredentialFormContext()
  const fields = fieldsOf(trouble)
  if (!trouble.failures || fields.length < 2) return undefined
  const labelOf = (name: string) =>
    name === 'email' ? messages.email : (words[name as keyof SignUpMessages] as string)
  const children = (
    <>
      <strong id={id + 'summary'}>{words.summary(fields.length)}</strong>
      <ul>
        {fields.map((name) => (
          <li key={name}>
            <a
              href={`#${id}${name}`}
              onClick={(event) => {
                // The address keeps what it says; the field takes the focus.
                event.preventDefault()
                ;(form.current?.elements.namedItem(name) as HTMLElement | null)?.focus()
              }}
            >
              {labelOf(name)}
            </a>{' '}
            {sayTrouble(trouble, messages, name)}
          </li>
        ))}
      </ul>
    </>
  )
  return { role: 'alert', tabIndex: -1, 'aria-labelledby': id + 'summary', children }
})

/** The code that was sent, to the address or to the phone. */
export const Code = createFieldPart(() => {
  const { screen } = useSignUpContext()
  const { messages } = useCredentialFormContext()
  if (screen !== 'email' && screen !== 'phone-code') return undefined
  return (
    <TextControl
      key={screen}
      name="code"
      label={messages.code}
      input={{ inputMode: 'numeric', autoComplete: 'one-time-code', dir: 'ltr' }}
    />
  )
})

/** The first password with its label and rules. */
export const NewPassword = createFieldPart(() => {
  return useSignUpContext().screen === 'password' ? <PasswordControl name="newPassword" /> : undefined
})

/** Weavr's check, in its frame, once it was started. */
export const Check = createPart('div', 'check', () => {
  const { state, submitted, type } = useSignUpContext()
  if (state.status !== 'checking') return undefined
  const Flow = type === 'corporate' ? KybFlow : ConsumerKycFlow
  return { children: <Flow reference={state.reference} onSubmitted={submitted} /> }
})

/** Has another code sent. */
export const SendAgain = createPart('button', 'send-again', () => {
  const { screen, sendEmailCode, sendPhoneCode, state, words } = useSignUpContext()
  const { trouble } = useCredentialFormContext()
  if (screen !== 'email' && screen !== 'phone-code') return undefined
  const busy = state.status !== 'email-code' && state.status !== 'phone-code'
  const send = screen === 'email' ? sendEmailCode : sendPhoneCode
  return {
    type: 'button',
    'aria-disabled': busy || trouble.failure === 'rateLimited',
    onClick: () => void send(),
    children: words.sendAgain,
  }
})

/** The way for who has an account already, where `onSignIn` leads somewhere. */
export const SignInInstead = createPart('button', 'back', () => {
  const { screen, toSignIn, words } = useSignUpContext()
  const has = screen === 'details' || screen === 'has-password' || screen === 'signed-out'
  return toSignIn && has ? { type: 'button', onClick: toSignIn, children: words.signIn } : undefined
})

/** The way into the app, where `onFinish` leads somewhere, once there is nothing left to do. */
export const Finish = createPart('button', 'finish', () => {
  const { finish, screen, words } = useSignUpContext()
  const over = screen === 'in-review' || screen === 'verified'
  return finish && over ? { type: 'button', onClick: finish, children: words.finish } : undefined
})
