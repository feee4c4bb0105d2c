import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createWeavr } from '../createWeavr.js'
import type { WeavrOptions } from '../WeavrOptions.js'

const grant = { token: 'the-token', identity: { type: 'CORPORATE', id: '1' } } as const
const own = 'https://app.example/api/own'

/** A client in a tab, whose requests are answered by hand. */
function open(tabs = createTabs(), options: Partial<WeavrOptions> = {}) {
  const tab = tabs.open()
  const sent: { request: Request; answer(response: Response): void }[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    fetch: (input, init) =>
      new Promise((answer, reject) => {
        const request = new Request(input, init)
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
        sent.push({ request, answer })
      }),
    ...options,
  })
  weavr.session.connect()
  return { ...weavr, tab, tabs, clock: tabs.clock, sent, state: weavr.session.getState }
}

const outcome = (work: Promise<Response>) =>
  work.then(
    ({ status }) => status,
    (error: { name: string; code?: unknown }) =>
      typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name,
  )

describe('a request of a tab that has slept', () => {
  it('waits until the tab knows whether the session lives, then goes', async () => {
    const tabs = createTabs()
    const one = open(tabs)
    const two = open(tabs)
    one.session.start(grant)
    await tabs.clock.advance(0)
    two.tab.freeze()
    await tabs.clock.advance(230_000)
    one.session.admit({ intent: 'user' }).settle('accepted')
    await tabs.clock.advance(20_000)
    const call = outcome(two.fetch(own, { intent: 'user' }))
    expect(two.sent).toHaveLength(0)
    two.tab.thaw()
    await tabs.clock.advance(0)
    expect(two.sent).toHaveLength(1)
    two.sent[0]?.answer(new Response(null))
    expect(await call).toBe(200)
    expect(two.session.timeLeftMs()).toBe(280_000)
  })

  it('is not sent when nobody says within 250 ms that it lives', async () => {
    const { session, clock, tab, fetch, sent } = open()
    session.start(grant)
    tab.freeze()
    await clock.advance(301_000)
    const call = outcome(fetch(own, { intent: 'user' }))
    await clock.advance(200)
    expect(sent).toHaveLength(0)
    tab.thaw()
    await clock.advance(50)
    expect(await call).toBe('SessionError payer-idle')
    expect(sent).toHaveLength(0)
  })

  it.each([200, 401, 500])(
    'is not answered with %i before the tab knows, and not at all when the session is over',
    async (status) => {
      const { session, clock, tab, fetch, sent, state } = open()
      session.start(grant)
      const call = outcome(fetch(own, { reachesWeavr: true }))
      await clock.advance(0)
      tab.freeze()
      await clock.advance(301_000)
      sent[0]?.answer(new Response(null, { status }))
      await clock.advance(100)
      expect(state().status).toBe('active')
      tab.thaw()
      await clock.advance(250)
      expect(await call).toBe('SessionError payer-idle')
      expect(state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
    },
  )

  it('fails as the session’s end, not the network’s, when its connection broke meanwhile', async () => {
    const { session, clock, fetch, state } = open(undefined, {
      fetch: async () => {
        await clock.sleep(301_000)
        throw new TypeError('Failed to fetch')
      },
    })
    session.start(grant)
    const call = outcome(fetch(own))
    await clock.advance(1_000)
    expect(await call).toBe('SessionError payer-idle')
    expect(state().status).toBe('ended')
  })
})

describe('a request that its caller gives up', () => {
  it('is over for the session as well: a write is not remembered as interrupted', async () => {
    const { session, fetch, state, clock } = open()
    session.start(grant)
    const caller = new AbortController()
    const call = outcome(fetch(own, { method: 'POST', signal: caller.signal }))
    await clock.advance(0)
    caller.abort()
    expect(await call).toBe('AbortError')
    void session.signOut()
    expect(state().interruptedWrite).toBe(false)
  })

  it('by a network that fails is over for the session, too', async () => {
    const { session, fetch, state } = open(undefined, {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    })
    session.start(grant)
    expect(await outcome(fetch(own, { method: 'POST' }))).toBe('NetworkError network')
    void session.signOut()
    expect(state().interruptedWrite).toBe(false)
  })

  it('moves no clock', async () => {
    const { session, fetch, clock } = open()
    session.start(grant)
    await clock.advance(100_000)
    const caller = new AbortController()
    const call = outcome(fetch(own, { method: 'POST', reachesWeavr: true, signal: caller.signal }))
    await clock.advance(0)
    caller.abort()
    expect(await call).toBe('AbortError')
    expect(session.timeLeftMs()).toBe(200_000)
  })
})

describe('a 401', () => {
  it('resolves like any other status, though it has ended the session', async () => {
    const { session, fetch, clock, sent, state } = open()
    session.start(grant)
    const call = fetch(own)
    await clock.advance(0)
    sent[0]?.answer(new Response('{"errorCode":"UNAUTHORIZED"}', { status: 401 }))
    const response = await call
    expect([response.status, await response.text()]).toEqual([401, '{"errorCode":"UNAUTHORIZED"}'])
    expect(state()).toMatchObject({ status: 'ended', endReason: 'rejected' })
  })

  it('of the typed client is an ApiError that says why', async () => {
    const { session, api, clock, sent } = open()
    session.start(grant)
    const call = api.GET('/managed_cards').catch((error: unknown) => error)
    await clock.advance(0)
    sent[0]?.answer(new Response('{"errorCode":"SESSION_EXPIRED"}', { status: 401 }))
    expect(await call).toMatchObject({ name: 'ApiError', status: 401 })
  })

  it('of an origin that was named ends it as well, and of one that was not cannot come', async () => {
    const { session, fetch, clock, sent, state } = open(undefined, {
      trustedOrigins: ['https://api.example'],
    })
    session.start(grant)
    expect(await outcome(fetch('https://other.example/x'))).toBe('ConfigurationError untrusted-origin')
    expect(await outcome(fetch(new Request('https://other.example/x')))).toBe(
      'ConfigurationError untrusted-origin',
    )
    expect(await outcome(fetch(new URL('http://app.example/x')))).toBe('ConfigurationError untrusted-origin')
    await clock.advance(0)
    expect([sent.length, state().status]).toEqual([0, 'active'])
    const call = outcome(fetch('https://api.example/x'))
    await clock.advance(0)
    expect(sent[0]?.request.headers.get('authorization')).toBe('Bearer the-token')
    sent[0]?.answer(new Response(null, { status: 401 }))
    expect(await call).toBe(401)
    expect(state().endReason).toBe('rejected')
  })

  it('keeps no write waiting that never left for an address that it may not go to', async () => {
    const { session, fetch, state } = open()
    session.start(grant)
    expect(await outcome(fetch('https://other.example/x', { method: 'POST' }))).toBe(
      'ConfigurationError untrusted-origin',
    )
    void session.signOut()
    expect(state().interruptedWrite).toBe(false)
  })
})

describe('a relative address', () => {
  it('is read against the page', async () => {
    const { session, fetch, clock, sent } = open()
    session.start(grant)
    void outcome(fetch('/api/own?x=1'))
    await clock.advance(0)
    expect(sent[0]?.request.url).toBe('https://app.example/api/own?x=1')
  })
})
