'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import {
  Choices,
  Email,
  Explanation,
  NewPassword,
  Notice,
  Reference,
  Root,
  SignInInstead,
  Submit,
  Title,
} from './AcceptInviteParts.js'
import type { AcceptInviteOptions } from './AcceptInviteRoot.js'

export type AcceptInviteProps = Omit<ComponentPropsWithoutRef<'form'>, 'children'> & AcceptInviteOptions

/**
 * The whole way from the link of an invite to a session: the invite is checked, a first password is set. Take
 * what the link says out of the address bar as soon as it is read, because its code is a secret until it is
 * used. A native `<form>` that takes the props it is given. For another arrangement, use `AcceptInviteParts`;
 * for a form of one's own, `useAcceptInvite`.
 *
 * @example
 * <AcceptInvite userId={userId} inviteCode={inviteCode} onSignedIn={() => navigate('/')} />
 */
export const AcceptInvite = forwardRef<HTMLFormElement, AcceptInviteProps>(function AcceptInvite(props, ref) {
  return (
    <Root data-weavr="accept-invite" {...props} ref={ref}>
      <Title />
      <Explanation />
      <Notice />
      <Reference />
      <Email />
      <NewPassword />
      <Choices />
      <Submit />
      <SignInInstead />
    </Root>
  )
})
