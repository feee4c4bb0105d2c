'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import {
  Choices,
  Email,
  Explanation,
  ForgotPassword,
  NewPassword,
  Notice,
  Password,
  Reference,
  Root,
  StartOver,
  Submit,
  Title,
  UseDevice,
} from './SignInParts.js'
import type { SignInOptions } from './SignInRoot.js'

export type SignInProps = Omit<ComponentPropsWithoutRef<'form'>, 'children'> & SignInOptions

/**
 * The whole way in with e-mail and password: wrong password, lock, rate limit, several accounts, expired
 * password. A native `<form>` that takes the props it is given. For another arrangement, use `SignInParts`;
 * for a form of one's own, `useSignInFlow`.
 *
 * @example
 * <RequireSession fallback={<SignIn onForgotPassword={() => navigate('/lost-password')} />}>
 *   <Cards />
 * </RequireSession>
 */
export const SignIn = forwardRef<HTMLFormElement, SignInProps>(function SignIn(props, ref) {
  return (
    <Root data-weavr="sign-in" {...props} ref={ref}>
      <Title />
      <Explanation />
      <Notice />
      <Reference />
      <Email />
      <Password />
      <NewPassword />
      <Choices />
      <Submit />
      <UseDevice />
      <ForgotPassword />
      <StartOver />
    </Root>
  )
})
