'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import {
  Check,
  Code,
  Details,
  Explanation,
  Finish,
  NewPassword,
  Notice,
  Reference,
  Root,
  SendAgain,
  SignInInstead,
  Steps,
  Submit,
  Summary,
  Title,
} from './SignUpParts.js'
import type { SignUpOptions } from './SignUpRoot.js'

export type SignUpProps = Omit<ComponentPropsWithoutRef<'form'>, 'children'> & SignUpOptions

/**
 * The whole way from nothing to a checked company or person: details, e-mail code, password, phone, due
 * diligence. Left and come back to with a live session, it goes on where that is; so it stands outside
 * `RequireSession`, and inside a `SecureProvider`. A native `<form>` that takes the props it is given. For
 * another arrangement, use `SignUpParts`; for forms of one's own, `useSignUp`.
 *
 * @example
 * <SignUp type="corporate" profileId={profileId} ipAddress={askMyServer} onSignIn={() => navigate('/sign-in')} onFinish={() => navigate('/')} />
 */
export const SignUp = forwardRef<HTMLFormElement, SignUpProps>(function SignUp(props, ref) {
  return (
    <Root data-weavr="sign-up" {...props} ref={ref}>
      <Steps />
      <Title />
      <Explanation />
      <Summary />
      <Notice />
      <Reference />
      <Details />
      <Code />
      <NewPassword />
      <Check />
      <Submit />
      <SendAgain />
      <Finish />
      <SignInInstead />
    </Root>
  )
})
