import { waitFor } from '@testing-library/react'
import { demoUser } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import { useCreatePassword, useUpdatePassword, useValidatePassword } from './passwordHooks.js'

function open() {
  const opened = openResources()
  const hooks = opened.renderHooks(() => ({
    create: useCreatePassword(),
    update: useUpdatePassword(),
    validate: useValidatePassword(),
  }))
  const session = () => opened.weavr.session.getState()
  /** All tokens that the sandbox has given out, and what React and the cache hold. */
  function expectNoToken() {
    const { queryClient, sandbox } = opened
    const told = JSON.stringify([
      hooks.result.current,
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state, options }) => [state, options.mutationKey]),
    ])
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
  await waitFor(() =>
    expect(result.current.create.data).toMatchObject({ status: 'active', identity: { id: user.identityId } }),
  )
  expectNoToken()
  unmount()
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]))
})

it('changes a password; the session goes on with its own token', async () => {
  const { expectNoToken, run, session, signIn, stepUp } = open()
  await signIn()
  await stepUp()
  const { token } = session()
  const update = (oldPassword: string) =>
    run((hooks) =>
      hooks.update.mutateAsync({
        oldPassword: { value: oldPassword },
        newPassword: { value: 'Better-2026' },
      }),
    )
  await expect(update('wrong')).rejects.toMatchObject({ code: 'PASSWORD_INCORRECT' })
  expect(await update(demoUser.password)).toEqual({
    passwordInfo: { identityId: session().identity, expiryDate: expect.any(Number) as number },
  })
  expect(session().token).toBe(token)
  expectNoToken()
})

it('says which rule a password breaks, without a session', async () => {
  const { run } = open()
  const validate = (value: string) => run((hooks) => hooks.validate.mutateAsync({ password: { value } }))
  await expect(validate('onlyletters')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SIMPLE' })
  await validate('Better-2026')
})
