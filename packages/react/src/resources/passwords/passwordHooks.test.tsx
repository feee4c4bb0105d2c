import { waitFor } from '@testing-library/react'
import type { IdentityChoiceError } from '@weavr-kit/core'
import { demoMultiUser, demoUser, sandboxOtp } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { useSignIn } from '../../session/useSignIn.js'
import { openResources } from '../openResources.test.kit.js'
import { useCreatePassword, useResumeLostPassword, useStartLostPassword, useUpdatePassword, useValidatePassword } from './passwordHooks.js'

const failure = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => error)

function open() {
  const opened = openResources()
  const hooks = opened.renderHooks(() => ({
    create: useCreatePassword(),
    update: useUpdatePassword(),
    validate: useValidatePassword(),
    start: useStartLostPassword(),
    resume: useResumeLostPassword(),
    signIn: useSignIn(),
  }))
  const session = () => opened.weavr.session.getState()
  /** All tokens that the sandbox has given out, and what React and the cache hold. */
  function expectNoToken() {
    const { queryClient, sandbox } = opened
    const told = JSON.stringify([hooks.result.current, queryClient.getMutationCache().getAll().map(({ state, options }) => [state, options.mutationKey])])
    const tokens = Object.keys(sandbox.state.tokens)
    expect(tokens.length).toBeGreaterThan(0)
    expect(tokens.filter((token) => told.includes(token))).toEqual([])
  }
  return { ...opened, ...hooks, session, expectNoToken }
}

it('creates the first password without a session, and begins one', async () => {
  const { expectNoToken, queryClient, result, run, sandbox, sent, session, unmount } = open()
  const user = Object.values(sandbox.state.users).find(({ email }) => email === demoUser.email)!
  delete sandbox.state.logins[demoUser.email]
  const create = (password: string) => run((hooks) => hooks.create.mutateAsync({ userId: user.id, password }))
  await expect(create('short-1')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' })
  await create('Welcome-2026')
  expect(sent(/create$/).map(({ headers }) => headers.get('authorization'))).toEqual([null, null])
  expect(session()).toMatchObject({ status: 'active', identity: { id: user.identityId } })
  // The session that has begun has not reset it.
  await waitFor(() => expect(result.current.create.data).toMatchObject({ status: 'active', identity: { id: user.identityId } }))
  expectNoToken()
  unmount()
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]))
})

it('sets a new password in place of a lost one, and takes no other session along', async () => {
  const { expectNoToken, result, run, session, signIn } = open()
  await signIn(demoUser)
  await run(({ start }) => start.mutateAsync({ email: demoMultiUser.email }))
  const resume = (code: string) =>
    run((hooks) => failure(hooks.resume.mutateAsync({ email: demoMultiUser.email, code, newPassword: 'Found-2026' })))
  expect(await resume('000000')).toMatchObject({ code: 'INVALID_NONCE_OR_EMAIL' })
  const choice = (await resume(sandboxOtp)) as IdentityChoiceError
  expect(choice.code).toBe('identity-choice')
  expectNoToken()
  await run((hooks) => hooks.signIn.mutateAsync({ identity: choice.identities[1]!.id }))
  expect(session().identity).toEqual(choice.identities[1]!.id)
  await waitFor(() => expect(result.current.resume.error).toBe(choice))
})

it('survives the end of the session that a recovered one replaces', async () => {
  const { expectNoToken, result, run, session } = open()
  const { identities } = (await run((hooks) => failure(hooks.signIn.mutateAsync(demoMultiUser)))) as IdentityChoiceError
  await run((hooks) => hooks.signIn.mutateAsync({ identity: identities[0]!.id }))
  const before = session().identity
  await run(({ start }) => start.mutateAsync({ email: demoUser.email }))
  await run(({ resume }) => resume.mutateAsync({ email: demoUser.email, code: sandboxOtp, newPassword: 'Found-2026' }))
  expect(session().identity).not.toEqual(before)
  await waitFor(() => expect(result.current.resume.data?.identity).toEqual(session().identity))
  expectNoToken()
})

it('changes a password; the session goes on with its own token', async () => {
  const { expectNoToken, run, session, signIn, stepUp } = open()
  await signIn()
  await stepUp()
  const { token } = session()
  const update = (oldPassword: string) => run((hooks) => hooks.update.mutateAsync({ oldPassword: { value: oldPassword }, newPassword: { value: 'Better-2026' } }))
  await expect(update('wrong')).rejects.toMatchObject({ code: 'PASSWORD_INCORRECT' })
  expect(await update(demoUser.password)).toEqual({ passwordInfo: { identityId: session().identity, expiryDate: expect.any(Number) as number } })
  expect(session().token).toBe(token)
  expectNoToken()
})

it('says which rule a password breaks, without a session', async () => {
  const { run } = open()
  const validate = (value: string) => run((hooks) => hooks.validate.mutateAsync({ password: { value } }))
  await expect(validate('onlyletters')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SIMPLE' })
  await validate('Better-2026')
})
