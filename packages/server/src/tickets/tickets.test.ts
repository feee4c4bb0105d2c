import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeOf, json, proxied, token } from '../proxy/proxied.test.kit.js'

/** As long as Weavr's: a short one would stand in some sealed cookies by chance. */
const user = '110429087634915329'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const registered = (id: string) => ({
  id: { type: 'CORPORATE', id: '1' },
  rootUser: { id: { type: 'ROOT', id } },
})
const fill = () => ({ profileId: '1', ipAddress: '192.0.2.1' })

/** A browser that registers and sets passwords, before a Weavr that says yes to everything. */
function open(options?: Parameters<typeof proxied>[1], origin = 'https://app.test') {
  const { proxy, fetch } = proxied(
    (url) => Response.json((url as string).includes('/passwords/') ? { token: 't' } : registered(user)),
    { fill, ...options },
  )
  const post = (path: string, cookie = '') =>
    proxy(
      new Request(`${origin}/api/weavr${path}`, {
        method: 'POST',
        headers: { ...json, cookie },
        body: '{"password":{"value":"x"}}',
      }),
    )
  return {
    fetch,
    post,
    async register(path = '/corporates') {
      const answer = await post(path)
      const cookie = answer.headers.get('set-cookie') ?? ''
      return { answer, cookie, pair: cookie.split(';')[0] }
    },
  }
}

describe('a first password', () => {
  it.each(['/corporates', '/consumers'])('is set in the browser that registered, by %s', async (path) => {
    const { register, post } = open()
    const { answer, cookie, pair } = await register(path)
    expect(await answer.json()).toEqual(registered(user))
    expect(cookie).toMatch(
      /^__Host-weavr-ticket=\S+; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(cookie).not.toContain(user)
    const set = await post(`/passwords/${user}/create`, pair)
    expect([set.status, await set.json()]).toEqual([200, { token: 't' }])
  })

  it('is set by nobody else, nor of anybody else, nor with a cookie of their own', async () => {
    const { register, post, fetch } = open()
    const { pair = '' } = await register()
    fetch.mockClear()
    for (const [whose, cookie] of [
      [user, ''],
      ['78', pair],
      [user, pair.slice(0, -4)],
      [user, `__Host-weavr-ticket=${user}`],
      [user, pair.replace('__Host-', '')],
    ] as const) {
      const answer = await post(`/passwords/${whose}/create`, cookie)
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'NO_TICKET'])
    }
    expect(fetch).not.toHaveBeenCalled()
  })

  it('takes a ticket of this server, for an hour', async () => {
    const { register, post } = open()
    const { pair } = await register()
    expect((await open({ apiKey: 'another-key' }).post(`/passwords/${user}/create`, pair)).status).toBe(403)
    vi.advanceTimersByTime(3_599_000)
    expect((await post(`/passwords/${user}/create`, pair)).status).toBe(200)
    vi.advanceTimersByTime(2_000)
    expect((await post(`/passwords/${user}/create`, pair)).status).toBe(403)
  })

  it('takes none where the server registers people', async () => {
    const { register, post } = open({ firstPasswordByTicket: false })
    expect((await register()).cookie).toBe('')
    expect((await post(`/passwords/${user}/create`)).status).toBe(200)
  })

  it.each(['http://localhost:5173', 'http://127.0.0.1:5173', 'http://[::1]:5173'])(
    'can be tried without TLS on this machine: %s',
    async (origin) => {
      const { register, post } = open(undefined, origin)
      const { cookie, pair } = await register()
      expect(cookie).toMatch(/^weavr-ticket=\S+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Strict$/)
      expect((await post(`/passwords/${user}/create`, pair)).status).toBe(200)
    },
  )
})

describe('no ticket', () => {
  it('comes of a registration that was refused, or of what nobody understands', async () => {
    for (const answer of [
      () => Response.json({ errorCode: 'ROOT_EMAIL_NOT_UNIQUE' }, { status: 409 }),
      () => Response.json({ rootUser: null }),
      () => Response.json([]),
      () => Response.json(null),
    ]) {
      const { write } = proxied(answer, { fill })
      const given = await write('POST', '/corporates', {})
      expect(given.headers.get('set-cookie')).toBeNull()
      expect(given.status).toBeLessThan(500)
    }
  })

  it('comes of an answer that is no JSON, or has no end', async () => {
    const huge = new Uint8Array(70_000).fill(32)
    for (const body of ['oops', huge]) {
      const { write } = proxied(() => new Response(body, { headers: json }), { fill })
      const given = await write('POST', '/corporates', {})
      expect([given.status, await codeOf(given)]).toEqual([502, 'UPSTREAM_UNEXPECTED'])
    }
  })

  it('comes of what an authorised user is made with', async () => {
    const { proxy } = proxied(() => Response.json(registered(user)))
    const given = await proxy(
      new Request('https://app.test/api/weavr/users', {
        method: 'POST',
        headers: { ...token, ...json },
        body: '{}',
      }),
    )
    expect(given.headers.get('set-cookie')).toBeNull()
  })
})
