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

interface Answer {
  done(): void
  failed(reason?: unknown): void
}

interface Script {
  /** An old one, which knows `associate` only. */
  isOld?: boolean
  init?: () => void
  /** What it returns when it is told of a user. */
  returns?: (bearer: string | null) => unknown
}

function setUp({ isOld, init = () => {}, returns = () => undefined }: Script = {}) {
  const told: (string | null)[] = []
  const answers: Answer[] = []
  const take = (bearer: string | null, done: () => void, failed: () => void) => {
    told.push(bearer)
    answers.push({ done, failed })
    return returns(bearer)
  }
  const start = vi.fn(init)
  window.OpcUxSecureClient = {
    init: start,
    associate: take,
    setUserToken: isOld ? undefined : take,
  } as unknown as SecureClient
  const { platform, clock } = createManualPlatform()
  const weavr = createWeavr({
    baseUrl: '/weavr',
    platform,
    fetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const link = createSecureLink(weavr, { uiKey: 'key', environment: 'sandbox' })
  const { session } = weavr
  const isReady = () => expect.poll(() => link.store.getState().status).toBe('ready')
  const isUser = (user: string) => expect.poll(() => link.store.getState().user).toBe(user)
  return { told, answers, init: start, session, link, weavr, clock, isReady, isUser }
}

it('tells the script the session’s token: at sign-in, step-up, change of identity, and null at the end', async () => {
  const { told, answers, session, link, isReady, isUser } = setUp()
  const stop = link.start()
  await isReady()
  session.start({ token: 'one', identity: corporate })
  expect(told.at(-1)).toBe('Bearer one')
  expect(link.store.getState().user).toBe('telling')
  answers.at(-1)!.done()
  await isUser('known')
  const first = link.store.getState().links
  expect(first).toBeGreaterThan(0)
  session.markSteppedUp()
  expect(link.store.getState().user).toBe('telling')
  answers.at(-1)!.done()
  await isUser('known')
  expect(link.store.getState().links).toBeGreaterThan(first)
  session.start({ token: 'two', identity: consumer })
  expect(told.slice(-2)).toEqual([null, 'Bearer two'])
  const late = answers.at(-1)!
  await session.signOut()
  expect(told.at(-1)).toBeNull()
  late.done()
  await Promise.resolve()
  expect(link.store.getState().user).toBe('nobody')
  stop()
  session.start({ token: 'three', identity: corporate })
  expect(told).not.toContain('Bearer three')
})

it('takes the token of a session that was there first, and back when it stops', async () => {
  const { told, session, link } = setUp()
  session.start({ token: 'early', identity: corporate })
  const stop = link.start()
  await expect.poll(() => told).toEqual(['Bearer early'])
  stop()
  expect(told.at(-1)).toBeNull()
})

it('does with an old script, which knows `associate` only', async () => {
  const { told, session, link, isReady } = setUp({ isOld: true })
  link.start()
  await isReady()
  session.start({ token: 'one', identity: corporate })
  await session.signOut()
  expect(told).toEqual(['Bearer one'])
})

it.each<[string, Script, (scene: ReturnType<typeof setUp>) => unknown]>([
  ['by its callback', {}, ({ answers }) => answers.at(-1)!.failed({ status: 401 })],
  [
    'by its callback, of an old script',
    { isOld: true },
    ({ answers }) => answers.at(-1)!.failed({ status: 401 }),
  ],
  ['by a rejection', { returns: () => Promise.reject(new Error('401')) }, () => {}],
  ['by throwing', { returns: () => { throw new Error('401') } }, () => {}], // prettier-ignore
  ['by saying nothing', {}, ({ clock }) => clock.advance(20_000)],
])(
  'says that the script refused a token, %s, and tells it again when asked to',
  async (_, script, refuse) => {
    let refuses = true
    const scene = setUp({ ...script, returns: (bearer) => (refuses ? script.returns?.(bearer) : undefined) })
    const { answers, link, session, told, isReady, isUser } = scene
    link.start()
    await isReady()
    session.start({ token: 'one', identity: corporate })
    await refuse(scene)
    await isUser('refused')
    refuses = false
    link.retry()
    expect(told.slice(-2)).toEqual(['Bearer one', 'Bearer one'])
    expect(link.store.getState().user).toBe('telling')
    answers.at(-1)!.done()
    await isUser('known')
    // There is nothing to try again.
    const times = told.length
    link.retry()
    expect(told).toHaveLength(times)
  },
)

it('takes a promise that comes true for the answer of a script that calls nothing back', async () => {
  const { link, session, isReady, isUser } = setUp({ returns: () => Promise.resolve({}) })
  link.start()
  await isReady()
  session.start({ token: 'one', identity: corporate })
  await isUser('known')
})

it('does not mind a script that refuses to forget the user', async () => {
  const { link, session, isReady, isUser } = setUp({
    returns: (bearer) => (bearer === null ? Promise.reject(new Error('nobody there')) : undefined),
  })
  const stop = link.start()
  await isReady()
  session.start({ token: 'one', identity: corporate })
  await session.signOut()
  await isUser('nobody')
  stop()
})

it('starts a script once, and says so when another key comes for it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { init, link, weavr, isReady } = setUp()
  link.start()()
  link.start()
  await isReady()
  const other = createSecureLink(weavr, { uiKey: 'other', environment: 'sandbox' })
  other.start()
  await expect.poll(() => other.store.getState().status).toBe('ready')
  expect(init.mock.calls).toEqual([['key', undefined]])
  expect(warn).toHaveBeenCalledOnce()
})

it('takes a script that was started by the page, or by another copy of the kit, as it is', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { link, session, told, isReady } = setUp({ init: () => { throw new Error('init() was called before') } }) // prettier-ignore
  link.start()
  await isReady()
  session.start({ token: 'one', identity: corporate })
  expect(told).toContain('Bearer one')
  expect(warn).toHaveBeenCalledOnce()
})
