import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { acceptInvite } from './acceptInvite.js'
import { createPassword } from './createPassword.js'
import { createWeavr } from '../createWeavr.js'
import { resumeLostPassword } from './resumeLostPassword.js'
import { signIn } from './signIn.js'
import { signInViaBiometrics } from './signInViaBiometrics.js'
import { switchIdentity } from './switchIdentity.js'
import { updateExpiredPassword } from './updateExpiredPassword.js'
import type { Weavr } from '../Weavr.js'

const corporate = { type: 'CORPORATE', id: '1' } as const
const consumer = { type: 'CONSUMER', id: '2' } as const
const granted = (name: string) => ({
  token: `token-of-${name}`,
  tokenType: 'ACCESS',
  identity: corporate,
  credentials: { type: 'ROOT' as const, id: name },
})

/** A client whose requests wait until they are answered by hand; `/logout` is answered at once. */
function open() {
  const { clock, platform } = createManualPlatform()
  const waiting: { path: string; answer(status: number, body: unknown): void }[] = []
  const revoked: (string | null)[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api',
    platform,
    fetch(input, init) {
      const request = new Request(input, init)
      const path = new URL(request.url).pathname.slice(4)
      if (path === '/logout') {
        revoked.push(request.headers.get('authorization'))
        return Promise.resolve(new Response(null, { status: 204 }))
      }
      return new Promise((resolve) => {
        const answer = (status: number, body: unknown) =>
          resolve(new Response(JSON.stringify(body), { status }))
        waiting.push({ path, answer })
      })
    },
  })
  weavr.session.connect()
  const settle = () => clock.advance(0)
  const answer = async (index: number, body: unknown, status = 200) => {
    await settle()
    waiting[index]?.answer(status, body)
    await settle()
  }
  return { weavr, waiting, revoked, settle, answer, session: weavr.session, state: weavr.session.getState }
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'signed in',
    (error: { name: string; code: string }) => `${error.name} ${error.code}`,
  )
const credentials = { email: 'maya@northwind.example', password: 'secret' }

type WayIn = (weavr: Weavr, signal?: AbortSignal) => Promise<unknown>
const waysIn: [string, WayIn][] = [
  ['a password', (weavr, signal) => signIn(weavr, { ...credentials, signal })],
  ['a first password', (weavr, signal) => createPassword(weavr, { userId: '1', password: 'secret', signal })],
  [
    'an invite',
    (weavr, signal) => acceptInvite(weavr, { userId: '1', inviteCode: 'x', password: 'secret', signal }),
  ],
  [
    'a lost password',
    (weavr, signal) =>
      resumeLostPassword(weavr, { email: credentials.email, code: '1', newPassword: 'secret', signal }),
  ],
  [
    'a device',
    (weavr, signal) =>
      signInViaBiometrics(weavr, { email: credentials.email, outcome: async () => granted('late'), signal }),
  ],
]

/** What the first request of a way in is answered with, once it is too late. */
const late = { ...granted('late'), challengeId: 'c', passwordInfo: { identityId: corporate } }

describe.each(waysIn)('a sign-in with %s that is answered late', (name, wayIn) => {
  it('signs nobody in against another sign-in that came after it, and its token is revoked', async () => {
    const { weavr, answer, state, revoked } = open()
    const slow = outcome(wayIn(weavr))
    const fast = outcome(signIn(weavr, credentials))
    await answer(1, granted('fast'))
    expect(await fast).toBe('signed in')
    await answer(0, late)
    expect(await slow).toBe('SessionError replaced')
    expect(state()).toMatchObject({ status: 'active', token: 'token-of-fast' })
    expect(revoked).toEqual(['Bearer token-of-late'])
  })

  it('signs nobody in once its form was left', async () => {
    const { weavr, answer, state, revoked } = open()
    const form = new AbortController()
    const slow = outcome(wayIn(weavr, form.signal))
    form.abort()
    await answer(0, late)
    expect(await slow).toBe('SessionError signed-out')
    expect(state().status).toBe('signed-out')
    // A device that nobody waits for is not asked, so there is no token.
    expect(revoked).toEqual(name === 'a device' ? [] : ['Bearer token-of-late'])
  })

  it('signs nobody in after a sign-out', async () => {
    const { weavr, answer, state, session, revoked } = open()
    const slow = outcome(wayIn(weavr))
    await session.signOut()
    await answer(0, late)
    expect(await slow).toBe('SessionError replaced')
    expect(state().status).toBe('signed-out')
    expect(revoked).toEqual(['Bearer token-of-late'])
  })

  it('signs in where nothing came after it', async () => {
    const { weavr, answer, state } = open()
    const only = outcome(wayIn(weavr, new AbortController().signal))
    await answer(0, late)
    expect(await only).toBe('signed in')
    expect(state()).toMatchObject({ status: 'active', token: 'token-of-late' })
  })
})

describe('an exchange that is answered late', () => {
  it('signs nobody in, and the token that it gave is revoked', async () => {
    const { weavr, answer, state, session, revoked, waiting } = open()
    const slow = outcome(signIn(weavr, { ...credentials, identity: consumer }))
    await answer(0, granted('first'))
    expect(waiting[1]?.path).toBe('/access_token')
    void session.signOut()
    await answer(1, { ...granted('late'), identity: consumer })
    expect(await slow).toBe('SessionError replaced')
    expect(state().status).toBe('signed-out')
    expect(revoked).toEqual(['Bearer token-of-late'])
  })

  it('of a switch signs nobody in who has signed out meanwhile', async () => {
    const { weavr, answer, state, session, revoked } = open()
    session.start(granted('one'))
    const slow = outcome(switchIdentity(weavr, consumer))
    void session.signOut()
    await answer(0, { ...granted('late'), identity: consumer })
    expect(await slow).toBe('SessionError replaced')
    expect(state()).toMatchObject({ status: 'ended', endReason: 'signed-out' })
    expect(revoked).toContain('Bearer token-of-late')
  })

  it('of a switch signs nobody in whose session was refused meanwhile', async () => {
    const { weavr, answer, state, session, revoked } = open()
    session.start(granted('one'))
    const slow = outcome(switchIdentity(weavr, consumer))
    session.admit({ intent: 'user' }).settle('rejected')
    await answer(0, { ...granted('late'), identity: consumer })
    expect(await slow).toBe('SessionError replaced')
    expect(state()).toMatchObject({ status: 'ended', endReason: 'rejected' })
    expect(revoked).toEqual(['Bearer token-of-late'])
  })
})

describe('what waits for the payer', () => {
  it('is not what an overtaken sign-in was answered: a choice of identities', async () => {
    const { weavr, answer, waiting } = open()
    const slow = outcome(signIn(weavr, credentials))
    await answer(0, { token: 'choice-of-late', tokenType: 'AUTH' })
    expect(waiting[1]?.path).toBe('/identities')
    const fast = outcome(signIn(weavr, credentials))
    await answer(1, { identities: [{ id: corporate }, { id: consumer }] })
    expect(await slow).toBe('SessionError replaced')
    await answer(2, {}, 403)
    await fast
    expect(await outcome(signIn(weavr, { identity: corporate }))).toBe('SessionError signed-out')
  })

  it('is not what an overtaken sign-in was answered: an expired password', async () => {
    const { weavr, answer } = open()
    const slow = outcome(signIn(weavr, credentials))
    const fast = outcome(signIn(weavr, credentials))
    await answer(1, granted('fast'))
    expect(await fast).toBe('signed in')
    await answer(0, { token: 'expired-of-late', errorCode: 'PASSWORD_EXPIRED' }, 409)
    expect(await slow).toBe('SessionError replaced')
    const change = updateExpiredPassword(weavr, { oldPassword: 'secret', newPassword: 'newer' })
    expect(await outcome(change)).toBe('SessionError signed-out')
  })
})
