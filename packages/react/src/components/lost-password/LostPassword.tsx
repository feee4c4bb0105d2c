'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import {
  Choices,
  Code,
  Email,
  Explanation,
  NewPassword,
  Notice,
  Reference,
  Root,
  SignInInstead,
  StartOver,
  Submit,
  Title,
} from './LostPasswordParts.js'
import type { LostPasswordOptions } from './LostPasswordRoot.js'

export type LostPasswordProps = Omit<ComponentPropsWithoutRef<'form'>, 'children'> & LostPasswordOptions

/**
 * The whole way from a lost password to a session: e-mail, code of the message, new password. Says the same
 * for every address. A native `<form>` that takes the props it is given. For another arrangement, use
 * `LostPasswordParts`; for a form of one's own, `useLostPassword`.
 *
 * @example
 * <LostPassword onSignedIn={() => navigate('/')} onSignIn={() => navigate('/sign-in')} />
 */
export const LostPassword = forwardRef<HTMLFormElement, LostPasswordProps>(function LostPassword(props, ref) {
  return (
    <Root data-weavr="lost-password" {...props} ref={ref}>
      <Title />
      <Explanation />
      <Notice />
      <Reference />
      <Email />
      <Code />
      <NewPassword />
      <Choices />
      <Submit />
      <StartOver />
      <SignInInstead />
    </Root>
  )
})
