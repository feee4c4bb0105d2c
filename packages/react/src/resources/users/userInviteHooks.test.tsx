import { act } from '@testing-library/react'
import { demoCardholder, sandboxOtp } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useSendUserEmailCode,
  useSendUserInvite,
  useValidateUserInvite,
  useVerifyUserEmail,
} from './userInviteHooks.js'

function open() {
  const opened = openResources()
  const user = Object.values(opened.sandbox.state.users).find(({ email }) => email === demoCardholder.email)!
  delete opened.sandbox.state.logins[demoCardholder.email]
  delete user.invite
  const hooks = opened.renderHooks(() => ({
    send: useSendUserInvite(),
    validate: useValidateUserInvite(),
    sendCode: useSendUserEmailCode(),
    verifyEmail: useVerifyUserEmail(),
  }))
  return { ...opened, ...hooks, user }
}

it('invites a user, whose code is checked without a session', async () => {
  const { run, sent, signIn, user, weavr } = open()
  await signIn()
  await run(({ send }) => send.mutateAsync({ id: user.id }))
  await act(() => weavr.session.signOut())
  const validate = (inviteCode: string) =>
    run((hooks) => hooks.validate.mutateAsync({ id: user.id, inviteCode }))
  await expect(validate('000000')).rejects.toMatchObject({ code: 'INVITE_OR_INVITE_CODE_INVALID' })
  await validate(sandboxOtp)
  expect(sent(/validate$/).map(({ headers }) => headers.get('authorization'))).toEqual([null, null])
})

it('verifies the address of a user without a session', async () => {
  const { run, user } = open()
  user.emailVerified = false
  const { email } = user
  await run(({ sendCode }) => sendCode.mutateAsync({ email }))
  const verify = (verificationCode: string) =>
    run(({ verifyEmail }) => verifyEmail.mutateAsync({ email, verificationCode }))
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  await verify(sandboxOtp)
  expect(user.emailVerified).toBe(true)
})
