import {
  createSandbox,
  createSandboxFetch,
  demoCardholder,
  demoMultiUser,
  demoUser,
  sandboxOtp,
} from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { acceptInvite } from './acceptInvite.js'
import { createPassword } from './createPassword.js'
import { createWeavr } from '../createWeavr.js'
import type { IdentityChoiceError } from '../errors/IdentityChoiceError.js'
import { resumeLostPassword } from './resumeLostPassword.js'
import { signIn } from './signIn.js'
import { signInViaBiometrics, type BiometricAdapter } from './signInViaBiometrics.js'
import { startLostPassword } from './startLostPassword.js'
import { switchIdentity } from './switchIdentity.js'
import { updateExpiredPassword } from './updateExpiredPassword.js'

const baseUrl = 'https://app.example/weavr'

function open() {
  const { clock, platform } = createManualPlatform()
  const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  const weavr = createWeavr({ baseUrl, platform, fetch: createSandboxFetch({ sandbox, baseUrl }) })
  weavr.session.connect()
  const expire = (email: string) => void (sandbox.state.logins[email]!.expiresAt = clock.trueClock.wallMs())
  return { clock, weavr, sandbox, expire, state: weavr.session.getState }
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

it('replaces an expired password and signs in, and its token is in no error', async () => {
  const { weavr, sandbox, expire, state } = open()
  expire(demoUser.email)
  const change = (newPassword: string) =>
    updateExpiredPassword(weavr, { oldPassword: demoUser.password, newPassword })
  await expect(change('Better-2026')).rejects.toMatchObject({ code: 'signed-out' })
  const error = await failure(signIn(weavr, demoUser))
  expect(error).toMatchObject({ status: 409 })
  const { token } = Object.values(sandbox.state.tokens).at(-1)!
  const told = JSON.stringify([error, weavr.session.getState(), Object.getOwnPropertyDescriptors(error)])
  expect(told).not.toContain(token)
  await expect(change('short')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' })
  await expect(change('Better-2026')).resolves.toMatchObject({
    status: 'active',
    identity: { type: 'CORPORATE' },
  })
  expect(state().token).not.toBe(token)
  expect(await weavr.api.GET('/managed_cards')).toHaveProperty('cards')
})

it('asks for the identity after an expired password, too', async () => {
  const { weavr, expire, state } = open()
  expire(demoMultiUser.email)
  await expect(signIn(weavr, demoMultiUser)).rejects.toMatchObject({ status: 409 })
  const choice = (await failure(
    updateExpiredPassword(weavr, { oldPassword: demoMultiUser.password, newPassword: 'Better-2026' }),
  )) as IdentityChoiceError
  expect(choice).toMatchObject({ code: 'identity-choice' })
  await signIn(weavr, { identity: choice.identities[1]!.id })
  expect(state()).toMatchObject({ status: 'active', identity: { type: 'CONSUMER' } })
})

it('forgets the token of an expired password with the next sign-in', async () => {
  const { weavr, expire } = open()
  expire(demoUser.email)
  await failure(signIn(weavr, demoUser))
  await failure(signIn(weavr, { ...demoMultiUser, password: 'wrong' }))
  await expect(
    updateExpiredPassword(weavr, { oldPassword: demoUser.password, newPassword: 'Better-2026' }),
  ).rejects.toMatchObject({ code: 'signed-out' })
})

it('signs in with a new password in place of a lost one', async () => {
  const { weavr, state } = open()
  await startLostPassword(weavr, demoUser)
  const resume = (code: string) =>
    resumeLostPassword(weavr, { email: demoUser.email, code, newPassword: { value: 'Found-2026' } })
  await expect(resume('000000')).rejects.toMatchObject({ code: 'INVALID_NONCE_OR_EMAIL' })
  await resume(sandboxOtp)
  expect(state()).toMatchObject({ status: 'active', identity: { type: 'CORPORATE' } })
})

it('starts a lost password alike for an address that nobody knows, and only for want of one', async () => {
  const { weavr, sandbox } = open()
  await expect(startLostPassword(weavr, { email: 'nobody@example.org' })).resolves.toBe(
    await startLostPassword(weavr, demoUser),
  )
  sandbox.faults.add({ operationId: 'lostPasswordInitiate', status: 404, times: 1 })
  await startLostPassword(weavr, demoUser)
  await expect(startLostPassword(weavr, { email: 'maya' })).rejects.toMatchObject({ status: 400 })
  sandbox.faults.add({ operationId: 'lostPasswordInitiate', status: 429, times: 1 })
  await expect(startLostPassword(weavr, demoUser)).rejects.toMatchObject({ status: 429 })
})

it('signs in who accepts an invite', async () => {
  const { clock, weavr, sandbox, state } = open()
  const user = Object.values(sandbox.state.users).find(({ email }) => email === demoCardholder.email)!
  delete sandbox.state.logins[demoCardholder.email]
  user.invite = { sentAt: clock.trueClock.wallMs(), consumed: false }
  await expect(
    acceptInvite(weavr, { userId: user.id, inviteCode: '000000', password: 'Welcome-2026' }),
  ).rejects.toMatchObject({ code: 'INVITE_OR_INVITE_CODE_INVALID' })
  await acceptInvite(weavr, { userId: user.id, inviteCode: sandboxOtp, password: 'Welcome-2026' })
  // The same payer as with the next sign-in.
  const credentials = { type: 'USER', id: user.id }
  expect(state()).toMatchObject({ status: 'active', identity: { type: 'CORPORATE' }, credentials })
  await signIn(weavr, { email: user.email, password: 'Welcome-2026' })
  expect(state()).toMatchObject({ status: 'active', credentials })
})

it('signs in who was just registered, with a first password', async () => {
  const { weavr, sandbox, state } = open()
  const user = Object.values(sandbox.state.users).find(({ email }) => email === demoUser.email)!
  const create = (password: string) => createPassword(weavr, { userId: user.id, password })
  await expect(create('Welcome-2026')).rejects.toMatchObject({ code: 'PASSWORD_ALREADY_CREATED' })
  delete sandbox.state.logins[demoUser.email]
  await create('Welcome-2026')
  expect(state()).toMatchObject({
    status: 'active',
    identity: { type: 'CORPORATE', id: user.identityId },
    credentials: { type: 'ROOT', id: user.id },
  })
})

it('goes on as another identity, and stays where that is refused', async () => {
  const { clock, weavr, sandbox, state } = open()
  await expect(switchIdentity(weavr, { type: 'CONSUMER', id: '1' })).rejects.toMatchObject({
    code: 'signed-out',
  })
  const { identities } = (await failure(signIn(weavr, demoMultiUser))) as IdentityChoiceError
  await signIn(weavr, { identity: identities[0]!.id })
  const { token } = state()
  await expect(switchIdentity(weavr, { type: 'CONSUMER', id: 'not-mine' })).rejects.toMatchObject({
    status: expect.any(Number) as number,
  })
  expect(state().token).toBe(token)
  await switchIdentity(weavr, identities[1]!.id)
  expect(state()).toMatchObject({ status: 'active', identity: identities[1]!.id })
  sandbox.faults.add({ operationId: 'requestAccessToken', latencyMs: 1_000 })
  const pending = clock.pendingTimers()
  const switching = failure(switchIdentity(weavr, identities[0]!.id))
  // Tokens are signed off the thread, so the request is under way when its latency waits, not after any
  // number of turns.
  await expect.poll(() => clock.pendingTimers()).toBeGreaterThan(pending)
  await weavr.session.signOut()
  await clock.advance(1_000)
  expect(await switching).toMatchObject({ code: 'replaced' })
  expect(state().status).toBe('ended')
})

/** A device that says what it is told to, and an app's server that hears of it. */
function enrol(
  sandbox: ReturnType<typeof open>['sandbox'],
  email: string,
  verdict: 'success' | 'invalid' | 'expired' = 'success',
): BiometricAdapter {
  const users = Object.values(sandbox.state.users).filter((user) => user.email === email)
  for (const user of users)
    user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
  return async (challengeId) => {
    const { userId } = sandbox.state.pushChallenges[challengeId]!
    const url = `http://sandbox.test/simulate/api/factors/${userId}/challenges/${challengeId}/verify_${verdict}`
    await sandbox.fetch(
      new Request(url, { method: 'POST', headers: { 'programme-key': sandbox.programmeKey } }),
    )
    const { token } = sandbox.state.pushChallenges[challengeId]!
    const { identityId, id, type } = sandbox.state.users[userId]!
    if (!token) return verdict === 'invalid' ? 'declined' : 'expired'
    return {
      token,
      identity: { type: sandbox.state.identities[identityId]!.type, id: identityId },
      credentials: { type, id },
    }
  }
}

it('signs in by a device, stepped up, counting from when it was asked', async () => {
  const { clock, weavr, sandbox, state } = open()
  const device = enrol(sandbox, demoUser.email)
  const outcome: BiometricAdapter = async (...asked) => (await clock.advance(30_000), device(...asked))
  await signInViaBiometrics(weavr, { email: demoUser.email, outcome })
  expect(state()).toMatchObject({ status: 'active', steppedUp: true, identity: { type: 'CORPORATE' } })
  expect(weavr.session.timeLeftMs()).toBe(270_000)
  expect(await weavr.api.GET('/managed_cards')).toHaveProperty('cards')
})

it('asks for the identity after a device’s yes, too, and stays stepped up', async () => {
  const { weavr, sandbox, state } = open()
  const outcome = enrol(sandbox, demoMultiUser.email)
  const choice = (await failure(
    signInViaBiometrics(weavr, { email: demoMultiUser.email, outcome }),
  )) as IdentityChoiceError
  expect(choice).toMatchObject({ code: 'identity-choice' })
  await signIn(weavr, { identity: choice.identities[1]!.id })
  expect(state()).toMatchObject({ status: 'active', steppedUp: true, identity: { type: 'CONSUMER' } })
})

it('signs nobody in when the device says no, nothing, or too late to matter, or is none', async () => {
  const { weavr, sandbox, state } = open()
  const { email } = demoUser
  const ask = (outcome: BiometricAdapter, signal?: AbortSignal) =>
    signInViaBiometrics(weavr, { email, outcome, signal })
  await expect(ask(() => Promise.resolve('declined'))).rejects.toMatchObject({
    code: 'CHANNEL_NOT_REGISTERED',
  })
  await expect(ask(enrol(sandbox, email, 'invalid'))).rejects.toMatchObject({ code: 'declined' })
  await expect(ask(enrol(sandbox, email, 'expired'))).rejects.toMatchObject({ code: 'expired' })
  const aborter = new AbortController()
  const device = enrol(sandbox, email)
  const late: BiometricAdapter = (...asked) => (aborter.abort(), device(...asked))
  await expect(ask(late, aborter.signal)).rejects.toMatchObject({ code: 'signed-out' })
  expect(state().status).toBe('signed-out')
})
