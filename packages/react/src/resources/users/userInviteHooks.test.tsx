import { act, waitFor } from '@testing-library/react'
import { demoCardholder, sandboxOtp } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.kit.js'
import { useAcceptUserInvite, useSendUserEmailCode, useSendUserInvite, useValidateUserInvite, useVerifyUserEmail } from './userInviteHooks.js'

function open() {
  const opened = openResources()
  const user = Object.values(opened.sandbox.state.users).find(({ email }) => email === demoCardholder.email)!
  delete opened.sandbox.state.logins[demoCardholder.email]
  delete user.invite
  const hooks = opened.renderHooks(() => ({
    send: useSendUserInvite(),
    validate: useValidateUserInvite(),
    accept: useAcceptUserInvite(),
    sendCode: useSendUserEmailCode(),
    verifyEmail: useVerifyUserEmail(),
  }))
  return { ...opened, ...hooks, user }
}

it('invites a user, who accepts without a session and gets one', async () => {
  const { advance, queryClient, result, run, sandbox, sent, signIn, user, weavr } = open()
  await signIn()
  await run(({ send }) => send.mutateAsync({ id: user.id }))
  await act(() => weavr.session.signOut())
  const validate = (inviteCode: string) => run((hooks) => hooks.validate.mutateAsync({ id: user.id, inviteCode }))
  await expect(validate('000000')).rejects.toMatchObject({ code: 'INVITE_OR_INVITE_CODE_INVALID' })
  await validate(sandboxOtp)
  sandbox.faults.add({ operationId: 'userInviteConsume', times: 1, networkError: 'answer-lost' })
  act(() => result.current.accept.mutate({ userId: user.id, inviteCode: sandboxOtp, password: 'Welcome-2026' }))
  // Tokens are signed in real time, so how often the clock has to move is not known.
  await waitFor(async () => {
    await advance(1_000)
    expect(result.current.accept.status).toBe('success')
  })
  const tries = sent(/consume$/).map(({ headers }) => [headers.get('authorization'), headers.get('idempotency-ref')])
  expect(tries).toEqual([[null, expect.any(String)], tries[0]])
  expect(weavr.session.getState()).toMatchObject({ status: 'active', identity: { id: user.identityId } })
  expect(result.current.accept.data).toMatchObject({ status: 'active' })
  const told = JSON.stringify([result.current, queryClient.getMutationCache().getAll().map(({ state }) => state)])
  expect(Object.keys(sandbox.state.tokens).filter((token) => told.includes(token))).toEqual([])
})

it('verifies the address of a user without a session', async () => {
  const { run, user } = open()
  user.emailVerified = false
  const { email } = user
  await run(({ sendCode }) => sendCode.mutateAsync({ email }))
  const verify = (verificationCode: string) => run(({ verifyEmail }) => verifyEmail.mutateAsync({ email, verificationCode }))
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  await verify(sandboxOtp)
  expect(user.emailVerified).toBe(true)
})
