import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createWeavr } from './createWeavr.js'
import type { WeavrOptions } from './WeavrOptions.js'

const grant = { token: 'the-token', identity: { type: 'CORPORATE', id: '1' } } as const

/** A client 50 s before its session’s end. */
async function open(options: Partial<WeavrOptions>) {
  const tab = createManualPlatform()
  const events: string[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    fetch: async () => new Response('{}'),
    onSessionEvent: ({ type }) => events.push(type),
    ...options,
  })
  weavr.session.connect()
  weavr.session.mountPrompt()
  weavr.session.start(grant)
  await tab.clock.advance(250_000)
  return { ...weavr, clock: tab.clock, events, state: weavr.session.getState }
}

describe('a keep-alive request of the app’s own', () => {
  it.each([500, 401, 403, 302, 404, 429])(
    'that is answered %i has failed: the deadline stands',
    async (status) => {
      const { session, state, events } = await open({
        keepAliveRequest: async () => new Response(null, { status }),
      })
      await expect(session.extend()).rejects.toMatchObject({
        name: 'ApiError',
        status,
        code: `HTTP_${status}`,
      })
      expect(state().status).toBe('expiring')
      expect(session.timeLeftMs()).toBe(50_000)
      expect(events).toEqual(['started', 'expiring'])
    },
  )

  it('that goes through the session’s fetch and is refused has failed, too', async () => {
    const { session, state } = await open({
      fetch: async () => new Response(null, { status: 500 }),
      keepAliveRequest: ({ fetch }) => fetch('/own', { intent: 'keep-alive', reachesWeavr: true }),
    })
    await expect(session.extend()).rejects.toMatchObject({ name: 'ApiError', status: 500 })
    expect(session.timeLeftMs()).toBe(50_000)
    expect(state().status).toBe('expiring')
  })

  it.each([200, 204])('that is answered %i and reaches Weavr extends the session', async (status) => {
    const { session, events } = await open({
      fetch: async () => new Response(null, { status }),
      keepAliveRequest: ({ fetch }) => fetch('/own', { intent: 'keep-alive', reachesWeavr: true }),
    })
    await session.extend()
    expect(session.timeLeftMs()).toBe(300_000)
    expect(events).toEqual(['started', 'expiring', 'extended'])
  })

  it('that does not reach Weavr moves the payer’s clock alone', async () => {
    const { session, state } = await open({ keepAliveRequest: async () => 'anything' })
    await session.extend()
    expect(state()).toMatchObject({ status: 'expiring', decidedBy: 'token' })
    expect(session.timeLeftMs()).toBe(50_000)
  })

  it('that throws at once has failed', async () => {
    const { session } = await open({
      keepAliveRequest: () => {
        throw new Error('cannot')
      },
    })
    await expect(session.extend()).rejects.toThrow('cannot')
    expect(session.timeLeftMs()).toBe(50_000)
  })
})

describe('the scope of a client', () => {
  const scopeOf = (options: Partial<WeavrOptions>) => {
    const { platform } = createManualPlatform()
    return createWeavr({ baseUrl: 'https://app.example/api', platform, ...options }).scope
  }

  it('is its base URL and its name: two sessions of one page share nothing', () => {
    const scopes = [
      {},
      { name: 'admin' },
      { name: 'other' },
      { baseUrl: '/api' },
      { baseUrl: '/api', name: 'admin' },
    ].map(scopeOf)
    expect(new Set(scopes).size).toBe(scopes.length)
    expect(scopeOf({ baseUrl: '/api/' })).toBe(scopeOf({ baseUrl: '/api' }))
  })
})
