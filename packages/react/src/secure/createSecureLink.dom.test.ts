import { createWeavr } from '@weavr-kit/core'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { afterEach, expect, it, vi } from 'vitest'
import { createSecureLink } from './createSecureLink.js'
import type { SecureClient } from './SecureClient.js'

afterEach(() => {
  delete window.OpcUxSecureClient
  vi.restoreAllMocks()
})

const corporate = { type: 'CORPORATE', id: '1' } as const
const consumer = { type: 'CONSUMER', id: '2' } as const

function setUp(without?: 'setUserToken') {
  const told: (string | null)[] = []
  const answers: (() => void)[] = []
  const take = (bearer: string | null, done?: () => void) => {
    told.push(bearer)
    if (done) answers.push(done)
  }
  const init = vi.fn()
  window.OpcUxSecureClient = { init, associate: take, setUserToken: without ? undefined : take } as unknown as SecureClient
  const { platform } = createManualPlatform()
  const { session } = createWeavr({ baseUrl: '/weavr', platform, fetch: () => Promise.resolve(new Response(null, { status: 204 })) })
  const weavr = { session } as Parameters<typeof createSecureLink>[0]
  const link = createSecureLink(weavr, { uiKey: 'key', environment: 'sandbox' })
  return { told, answers, init, session, link }
}

it('tells the script the session’s token: at sign-in, step-up, change of identity, and null at the end', async () => {
  const { told, answers, session, link } = setUp()
  const stop = link.start()
  await vi.waitFor(() => expect(link.store.getState().status).toBe('ready'))
  session.start({ token: 'one', identity: corporate })
  expect(told.at(-1)).toBe('Bearer one')
  expect(link.store.getState().linked).toBe(0)
  answers.at(-1)!()
  const first = link.store.getState().linked
  expect(first).toBeGreaterThan(0)
  session.markSteppedUp()
  answers.at(-1)!()
  expect(link.store.getState().linked).toBeGreaterThan(first)
  session.start({ token: 'two', identity: consumer })
  expect(told.slice(-2)).toEqual([null, 'Bearer two'])
  const late = answers.at(-1)!
  await session.signOut()
  expect(told.at(-1)).toBeNull()
  late()
  expect(link.store.getState().linked).toBe(0)
  stop()
  session.start({ token: 'three', identity: corporate })
  expect(told).not.toContain('Bearer three')
})

it('takes the token of a session that was there first, and back when it stops', async () => {
  const { told, session, link } = setUp()
  session.start({ token: 'early', identity: corporate })
  const stop = link.start()
  await vi.waitFor(() => expect(told).toEqual(['Bearer early']))
  stop()
  expect(told.at(-1)).toBeNull()
})

it('does with an old script, which knows `associate` only', async () => {
  const { told, session, link } = setUp('setUserToken')
  link.start()
  await vi.waitFor(() => expect(link.store.getState().status).toBe('ready'))
  session.start({ token: 'one', identity: corporate })
  await session.signOut()
  expect(told).toEqual(['Bearer one'])
})

it('starts a script once, and says so when another key comes for it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { init, link, session } = setUp()
  link.start()()
  link.start()
  await vi.waitFor(() => expect(link.store.getState().status).toBe('ready'))
  const other = createSecureLink({ session } as Parameters<typeof createSecureLink>[0], { uiKey: 'other', environment: 'sandbox' })
  other.start()
  await vi.waitFor(() => expect(other.store.getState().status).toBe('ready'))
  expect(init.mock.calls).toEqual([['key', undefined]])
  expect(warn).toHaveBeenCalledOnce()
})
