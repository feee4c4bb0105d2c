import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWeavr } from './createWeavr.js'
import type { SessionEvent } from './session/SessionEvent.js'
import type { WeavrOptions } from './WeavrOptions.js'

const grant = { token: 'the-token', identity: { type: 'CORPORATE', id: '1' } } as const
const ok = () => new Response('{}', { headers: { 'content-type': 'application/json' } })

function open(options: Partial<WeavrOptions> = {}) {
  const tab = createManualPlatform()
  const sent: Request[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return ok()
    },
    ...options,
  })
  weavr.session.connect()
  return { ...weavr, tab, clock: tab.clock, sent, state: weavr.session.getState }
}

describe('options that are not given', () => {
  it('have the defaults of the law', async () => {
    const { session, clock, state } = open()
    session.start(grant)
    expect(state()).toMatchObject({ expiresAt: clock.now() + 300_000, warnAt: clock.now() + 240_000 })
    await clock.advance(60_000)
    expect(session.admit({ intent: 'background' }).intent).toBe('background')
    await clock.advance(1)
    expect(() => session.admit({ intent: 'background' })).toThrow()
  })

  it('have them, too, when undefined is passed', async () => {
    const nothing = {
      lifetimeMs: undefined,
      payerIdleMs: undefined,
      warnBeforeMs: undefined,
      backgroundIdleMs: undefined,
      keepAlive: undefined,
      keepAliveRequest: undefined,
      tabs: undefined,
      persist: undefined,
      name: undefined,
      onSessionEvent: undefined,
    }
    const { session, clock, state, tab } = open(nothing)
    session.start(grant)
    expect(state()).toMatchObject({ expiresAt: clock.now() + 300_000, warnAt: clock.now() + 240_000 })
    expect(tab.storage.entries()).toEqual({})
    await clock.advance(1_000)
    await session.extend()
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('take what the page has: fetch is looked up when it is used', async () => {
    const { platform } = createManualPlatform()
    const weavr = createWeavr({ baseUrl: 'https://app.example/api', platform })
    weavr.session.start(grant)
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(ok())
    await weavr.api.GET('/managed_cards')
    expect(fetch).toHaveBeenCalledOnce()
  })
  afterEach(() => vi.restoreAllMocks())
})

describe('options that are given', () => {
  it('reach the session', async () => {
    const events: SessionEvent[] = []
    const { session, clock, state } = open({
      lifetimeMs: 100_000,
      payerIdleMs: 90_000,
      warnBeforeMs: 30_000,
      backgroundIdleMs: 20_000,
      onSessionEvent: (event) => events.push(event),
    })
    session.start(grant)
    expect(state()).toMatchObject({
      expiresAt: clock.now() + 90_000,
      warnAt: clock.now() + 60_000,
      decidedBy: 'payer',
    })
    await clock.advance(20_001)
    expect(() => session.admit({ intent: 'background' })).toThrow()
    await clock.advance(80_000)
    expect(events.map(({ type }) => type)).toEqual(['started', 'expiring', 'ended'])
    expect(JSON.stringify(events)).not.toContain(grant.token)
  })

  it('persist the session under a key of its base URL and name', () => {
    const { session, tab } = open({ persist: 'session', name: 'admin' })
    session.start(grant)
    expect(Object.keys(tab.storage.entries())).toEqual([expect.stringMatching(/^weavr:.*api\/weavr.*admin$/)])
  })

  it('show what was made of them', () => {
    const { baseUrl, platform, tab } = open({ baseUrl: 'https://app.example/api/weavr/' })
    expect(baseUrl).toBe('https://app.example/api/weavr')
    expect(platform).toBe(tab.platform)
  })
})

describe('staying signed in', () => {
  it('asks for the authentication factors: one cheap request', async () => {
    const { session, clock, sent, state } = open()
    session.start(grant)
    await clock.advance(250_000)
    await Promise.all([session.extend(), session.extend()])
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://app.example/api/weavr/authentication_factors',
    ])
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer the-token')
    expect(state().status).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('may ask something else', async () => {
    const { session, clock, sent } = open({
      keepAliveRequest: ({ api }) => api.GET('/managed_accounts', { intent: 'keep-alive' }),
    })
    session.start(grant)
    await clock.advance(250_000)
    await session.extend()
    expect(sent.map(({ url }) => url)).toEqual(['https://app.example/api/weavr/managed_accounts'])
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('fails with the error of its request, and leaves the deadline', async () => {
    const { session, clock, state } = open({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) })
    session.start(grant)
    await clock.advance(250_000)
    await expect(session.extend()).rejects.toMatchObject({ name: 'NetworkError' })
    expect(state().status).toBe('expiring')
    expect(session.timeLeftMs()).toBe(50_000)
  })

  it('sends by itself where switched on, in the name of the one who types', async () => {
    const { session, clock, sent, tab } = open({ keepAlive: 'on-input' })
    session.start(grant)
    await clock.advance(200_000)
    tab.act()
    await clock.advance(0)
    expect(sent).toHaveLength(1)
    expect(session.timeLeftMs()).toBe(300_000)
  })
})

describe('signing out', () => {
  it('tells the server to forget the token, after the end', async () => {
    const { session, sent, state } = open()
    session.start(grant)
    const done = session.signOut()
    expect(state().status).toBe('ended')
    await done
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://app.example/api/weavr/logout',
    ])
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer the-token')
    expect(sent[0]?.keepalive).toBe(true)
  })

  it.each([
    ['the server cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the token is dead', async () => new Response(null, { status: 401 })],
    ['the server fails', async () => new Response(null, { status: 500 })],
    [
      'fetch throws at once',
      () => {
        throw new TypeError('no fetch')
      },
    ],
  ] as [string, typeof fetch][])('never rejects: %s', async (_, fetch) => {
    const { session, state } = open({ fetch })
    session.start(grant)
    await expect(session.signOut()).resolves.toBeUndefined()
    expect(state()).toMatchObject({ status: 'ended', endReason: 'signed-out' })
  })

  it('revokes, too, when the payer’s limit ends a session whose token lives', async () => {
    const { session, clock, sent } = open()
    session.start(grant)
    await clock.advance(50_000)
    session.admit({ intent: 'background' }).settle('accepted')
    await clock.advance(250_000)
    // Another tab may say that the token is in use.
    expect(sent).toEqual([])
    await clock.advance(250)
    expect(sent.map(({ url }) => url)).toEqual(['https://app.example/api/weavr/logout'])
  })
})

it('touches nothing of the page when it is made', () => {
  const platform = new Proxy(createManualPlatform().platform, {
    get(target, key) {
      if (key !== 'clock' && key !== 'timers' && key !== 'visibility')
        throw new Error(`touched ${String(key)}`)
      return Reflect.get(target, key) as unknown
    },
  })
  expect(createWeavr({ baseUrl: '/api/weavr', platform }).session.getState().status).toBe('signed-out')
})
