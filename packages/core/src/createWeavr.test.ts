import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWeavr } from './createWeavr.js'
import { isWeavrError, type WeavrError } from './errors/WeavrError.js'
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

function refusal(options: unknown) {
  try {
    createWeavr(options as WeavrOptions)
  } catch (error) {
    return error as Error
  }
}

describe('options that are wrong', () => {
  const { platform } = createManualPlatform()
  const wrong: [string, Record<string, unknown>][] = [
    ['baseUrl', { baseUrl: undefined }],
    ['baseUrl', { baseUrl: '' }],
    ['baseUrl', { baseUrl: 5 }],
    ['lifetimeMs', { lifetimeMs: 0 }],
    ['lifetimeMs', { lifetimeMs: -1 }],
    ['lifetimeMs', { lifetimeMs: Number.NaN }],
    ['payerIdleMs', { payerIdleMs: 0 }],
    ['warnBeforeMs', { warnBeforeMs: 0 }],
    ['backgroundIdleMs', { backgroundIdleMs: -5 }],
    ['warnBeforeMs', { warnBeforeMs: 300_000 }],
    ['warnBeforeMs', { warnBeforeMs: 60_000, payerIdleMs: 60_000 }],
    ['warnBeforeMs', { warnBeforeMs: 60_000, lifetimeMs: 50_000 }],
    ['keepAlive', { keepAlive: 'always' }],
    ['tabs', { tabs: 'alone' }],
    ['persist', { persist: 'local' }],
    ['lifetimeMs', { lifetimeMs: '300000' }],
    ['platform', { platform: null }],
    ['fetch', { fetch: 'fetch' }],
    ['trustedOrigins', { trustedOrigins: ['https://api.example/path'] }],
    ['trustedOrigins', { trustedOrigins: ['https://api.example/'] }],
    ['trustedOrigins', { trustedOrigins: ['https://api.example', 'api.example'] }],
    ['trustedOrigins', { trustedOrigins: [5] }],
    ['trustedOrigins', { trustedOrigins: 'https://api.example' }],
  ]
  it.each(wrong)('are refused at start, by the name of the option: %s %o', (option, given) => {
    const error = refusal({ baseUrl: '/api/weavr', platform, ...given })
    expect(isWeavrError(error, 'invalid-options')).toBe(true)
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(error?.message).toContain(option)
    expect(error?.message).toMatch(/must be|Set/)
  })

  it('are refused when there are none at all', () => {
    expect(isWeavrError(refusal(undefined), 'invalid-options')).toBe(true)
  })

  it('are refused for the reason that can be mended first', () => {
    expect(refusal({})?.message).toContain('/api/weavr')
  })
})

describe('options that are wrong, in production', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('are refused by their name where they may be computed; what to do is behind the link', () => {
    vi.stubEnv('NODE_ENV', 'production')
    for (const [option, value] of [['baseUrl', ''], ['lifetimeMs', Number.NaN], ['warnBeforeMs', 300_000]] as const) {
      const error = refusal({ baseUrl: '/api/weavr', [option]: value })
      expect(error).toMatchObject({ name: 'ConfigurationError', message: `Check the option ${option}.` })
      expect((error as WeavrError).docsUrl).toMatch(/#invalid-options$/)
    }
  })

  it('are their defaults where they are words', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { session, clock, sent, tab } = open({ tabs: 'alone', persist: 'local', keepAlive: 'always' } as never)
    session.start(grant)
    await clock.advance(200_000)
    tab.act()
    await clock.advance(0)
    expect(sent).toEqual([])
    expect(tab.platform.tabStorage()?.getItem('weavr:https://app.example/api/weavr:undefined')).toBeNull()
  })

  it('a grant that is none is told by its code', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => open().session.start({} as never)).toThrow('invalid-grant')
  })
})

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
    const nothing = { lifetimeMs: undefined, payerIdleMs: undefined, warnBeforeMs: undefined, backgroundIdleMs: undefined, keepAlive: undefined, keepAliveRequest: undefined, tabs: undefined, persist: undefined, name: undefined, onSessionEvent: undefined }
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
    const { session, clock, state } = open({ lifetimeMs: 100_000, payerIdleMs: 90_000, warnBeforeMs: 30_000, backgroundIdleMs: 20_000, onSessionEvent: (event) => events.push(event) })
    session.start(grant)
    expect(state()).toMatchObject({ expiresAt: clock.now() + 90_000, warnAt: clock.now() + 60_000, decidedBy: 'payer' })
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
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET https://app.example/api/weavr/authentication_factors'])
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer the-token')
    expect(state().status).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it('may ask something else', async () => {
    const { session, clock, sent } = open({ keepAliveRequest: ({ api }) => api.GET('/managed_accounts', { intent: 'keep-alive' }) })
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
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST https://app.example/api/weavr/logout'])
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer the-token')
    expect(sent[0]?.keepalive).toBe(true)
  })

  it.each([
    ['the server cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the token is dead', async () => new Response(null, { status: 401 })],
    ['the server fails', async () => new Response(null, { status: 500 })],
    ['fetch throws at once', () => {
      throw new TypeError('no fetch')
    }],
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
      if (key !== 'clock' && key !== 'timers' && key !== 'visibility') throw new Error(`touched ${String(key)}`)
      return Reflect.get(target, key) as unknown
    },
  })
  expect(createWeavr({ baseUrl: '/api/weavr', platform }).session.getState().status).toBe('signed-out')
})
