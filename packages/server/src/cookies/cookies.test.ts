import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../store/createMemoryStore.js'
import type { WeavrProxyOptions } from '../proxy/WeavrProxyOptions.js'
import { codeOf, json, proxied } from '../proxy/proxied.test.kit.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 }))
afterEach(() => void vi.useRealTimers())

const secret = 'a secret that nobody can guess: 1'
const claims = { iat: 1_700_000_000, exp: 1_700_000_300, sub: 'somebody' }
const weavrToken = `${btoa('{"alg":"HS256"}')}.${btoa(JSON.stringify(claims))}.c2ln`
const granted = {
  token: weavrToken,
  identity: { type: 'CORPORATE', id: '7' },
  credentials: { type: 'USER', id: '8' },
}

type Answer = (path: string) => Response

/** Signs in at first; later sign-ins are answered as the test says. */
function createWeavr(answer: Answer): Answer {
  let signIns = 0
  return (path) =>
    path === '/login_with_password' && signIns++ === 0 ? Response.json(granted) : answer(path)
}

/** A browser with its jar, before a proxy in cookie mode. */
function open(
  answer: Answer = () => Response.json({}),
  session?: Partial<WeavrProxyOptions['session']>,
  options?: Partial<WeavrProxyOptions>,
) {
  const weavr = createWeavr(answer)
  const { proxy, fetch, sent } = proxied(
    (url) => weavr(new URL(url as string).pathname.replace('/multi', '')),
    { session: { mode: 'cookie', secrets: [secret], ...session }, ...options },
  )
  let jar = ''
  let handle = ''
  async function send(method: string, path: string, headers: Record<string, string> = {}) {
    const given = await proxy(
      new Request(`https://app.test/api/weavr${path}`, {
        method,
        headers: {
          ...(method === 'POST' && json),
          ...(jar && { cookie: jar }),
          ...(handle && { authorization: `Bearer ${handle}` }),
          ...headers,
        },
        ...(method === 'POST' && { body: '{"email":"a@b.test"}' }),
      }),
    )
    const cookie = given.headers.get('set-cookie')
    if (cookie) jar = cookie.includes('Max-Age=0') ? '' : cookie.split(';')[0]!
    return given
  }
  return {
    fetch,
    sent,
    send,
    jar: () => jar,
    handle: () => handle,
    async signIn() {
      handle = ''
      const given = await send('POST', '/login_with_password')
      const body = (await given.json()) as typeof granted
      handle = body.token
      return { given, body, cookie: given.headers.get('set-cookie') ?? '' }
    },
  }
}

describe('a sign-in', () => {
  it('leaves the token in a cookie that no script reads, and a handle in the page', async () => {
    const { signIn } = open()
    const { body, cookie } = await signIn()
    expect(cookie).toMatch(
      /^__Host-weavr-session=\S+; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(cookie).not.toContain(weavrToken.split('.')[1])
    expect(body).toEqual({ ...granted, token: expect.any(String) as string })
    expect(body.token).not.toContain(weavrToken.split('.')[1])
    const [head, payload] = body.token.split('.', 2).map((part) => JSON.parse(atob(part)) as unknown)
    expect(head).toEqual({ alg: 'none', typ: 'handle' })
    expect(payload).toEqual({ iat: claims.iat, exp: claims.exp })
  })

  it('gives another handle each time', async () => {
    const { signIn } = open(() => Response.json(granted))
    expect((await signIn()).body.token).not.toBe((await signIn()).body.token)
  })

  it.each([
    ['/access_token', { ...granted, status: 'STEPPED_UP' }, 200],
    ['/passwords/update', { token: weavrToken }, 200],
    ['/users/5/invite/consume', granted, 200],
    ['/login_with_password', { token: weavrToken, errorCode: 'PASSWORD_EXPIRED' }, 409],
  ])('by %s hands no token out either', async (path, body, status) => {
    const { signIn, send } = open(() => Response.json(body, { status }))
    await signIn()
    const given = await send('POST', path)
    const text = await given.text()
    expect(given.status).toBe(status)
    expect(text).not.toContain(weavrToken)
    expect((JSON.parse(text) as { token: string }).token).toMatch(/\./)
    expect(given.headers.get('set-cookie')).toContain('weavr-session=')
  })

  it('with a token that fits into no cookie says so, and signs nobody in', async () => {
    const long = { ...granted, token: `${weavrToken}${'x'.repeat(4000)}` }
    const { send, jar } = open(() => Response.json(long))
    const given = await send('POST', '/users/5/invite/consume')
    expect([given.status, await codeOf(given)]).toEqual([502, 'TOKEN_TOO_LONG'])
    expect(jar()).toBe('')
  })
})

describe('a call', () => {
  it('goes to Weavr with the token of the cookie', async () => {
    const { signIn, send, sent } = open()
    await signIn()
    expect((await send('GET', '/managed_cards')).status).toBe(200)
    expect(sent().headers.get('authorization')).toBe(`Bearer ${weavrToken}`)
    expect(sent().headers.get('cookie')).toBeNull()
  })

  it.each([
    ['without its cookie', { cookie: '' }],
    ['without its handle, as a form on another page sends it', { authorization: '' }],
    ['with the handle of another sign-in', { authorization: 'Bearer e30.e30.AAAA' }],
    ['with the token itself', { authorization: `Bearer ${weavrToken}` }],
    ['with a cookie that was altered', { cookie: '__Host-weavr-session=eyJ.AAAA.BBBB.CCCC.DDDD' }],
  ])('is refused %s', async (_, headers: Record<string, string>) => {
    const { signIn, send, fetch, jar } = open()
    await signIn()
    const kept = jar()
    fetch.mockClear()
    const given = await send('GET', '/managed_cards', headers)
    expect([given.status, await codeOf(given)]).toEqual([401, 'UNAUTHORIZED'])
    expect(fetch).not.toHaveBeenCalled()
    // Not this page’s session: it may be another tab’s.
    expect(jar()).toBe(kept)
  })

  it('renews the cookie, at most every ten seconds, so that it lives as long as the token', async () => {
    const { signIn, send } = open()
    await signIn()
    vi.advanceTimersByTime(9_000)
    expect((await send('GET', '/managed_cards')).headers.get('set-cookie')).toBeNull()
    vi.advanceTimersByTime(281_000)
    expect((await send('GET', '/managed_cards')).headers.get('set-cookie')).toContain('Max-Age=300')
    vi.advanceTimersByTime(290_000)
    expect((await send('GET', '/managed_cards')).status).toBe(200)
    vi.advanceTimersByTime(301_000)
    expect((await send('GET', '/managed_cards')).status).toBe(401)
  })

  it('that Weavr refuses with 401 ends the session', async () => {
    const { signIn, send, jar } = open(() => new Response(null, { status: 401 }))
    await signIn()
    expect((await send('GET', '/managed_cards')).headers.get('set-cookie')).toContain('Max-Age=0')
    expect(jar()).toBe('')
  })

  it('that fails otherwise renews nothing', async () => {
    const { signIn, send } = open(() => new Response(null, { status: 500 }))
    await signIn()
    vi.advanceTimersByTime(60_000)
    expect((await send('GET', '/managed_cards')).headers.get('set-cookie')).toBeNull()
  })
})

describe('a sign-out', () => {
  it.each([
    ['204', () => new Response(null, { status: 204 })],
    ['500', () => new Response(null, { status: 500 })],
    [
      'nothing at all',
      () => {
        throw new Error('down')
      },
    ],
  ])('takes the cookie away, whatever Weavr answers: %s', async (_, answer) => {
    const { signIn, send, jar } = open(answer)
    await signIn()
    expect((await send('POST', '/logout')).headers.get('set-cookie')).toMatch(
      /^__Host-weavr-session=; Max-Age=0/,
    )
    expect(jar()).toBe('')
  })

  it('leaves nothing to be replayed, on any instance that shares the store', async () => {
    const store = createMemoryStore()
    const [first, second] = [open(undefined, {}, { store }), open(undefined, {}, { store })]
    await first.signIn()
    const stolen = { cookie: first.jar(), authorization: `Bearer ${first.handle()}` }
    expect((await second.send('GET', '/managed_cards', stolen)).status).toBe(200)
    await first.send('POST', '/logout')
    expect((await second.send('GET', '/managed_cards', stolen)).status).toBe(401)
    expect((await second.send('GET', '/session', stolen)).status).toBe(204)
  })
})

describe('secrets', () => {
  it('may change while somebody is signed in', async () => {
    const store = createMemoryStore()
    const next = 'a secret that nobody can guess: 2'
    const old = open(undefined, {}, { store })
    await old.signIn()
    const brought = { cookie: old.jar(), authorization: `Bearer ${old.handle()}` }
    const both = open(undefined, { secrets: [next, secret] }, { store })
    // At once, however young it is.
    const given = await both.send('GET', '/managed_cards', brought)
    expect(given.status).toBe(200)
    const onlyNext = open(undefined, { secrets: [next] }, { store })
    expect((await onlyNext.send('GET', '/managed_cards', brought)).status).toBe(401)
    const renewed = given.headers.get('set-cookie')!.split(';')[0]!
    expect((await onlyNext.send('GET', '/managed_cards', { ...brought, cookie: renewed })).status).toBe(200)
  })

  it('are not the API key’s: a ticket is no session', async () => {
    const { proxy } = proxied(() => Response.json({ rootUser: { id: { id: '7' } } }), {
      apiKey: secret.replaceAll(' ', '-'),
      session: { mode: 'cookie', secrets: [secret.replaceAll(' ', '-')] },
      fill: () => ({ profileId: '1', ipAddress: '192.0.2.1' }),
    })
    const post = { method: 'POST', headers: json, body: '{}' }
    const given = await proxy(new Request('https://app.test/api/weavr/corporates', post))
    const cookie = given.headers.get('set-cookie')!.split(';')[0]!.replace('ticket', 'session')
    const found = await proxy(new Request('https://app.test/api/weavr/session', { headers: { cookie } }))
    expect(found.status).toBe(204)
  })
})

describe('a page that was loaded again', () => {
  it('finds whose session it is, and for how long nobody used it', async () => {
    const { signIn, send, handle } = open()
    await signIn()
    vi.advanceTimersByTime(42_000)
    const given = await send('GET', '/session', { authorization: '' })
    expect(await given.json()).toEqual({
      token: handle(),
      identity: granted.identity,
      credentials: granted.credentials,
      steppedUp: false,
      idleMs: 42_000,
    })
    expect(given.headers.get('cache-control')).toBe('no-store')
  })

  it('finds nothing where nobody is, and nothing yet where an identity has to be chosen', async () => {
    expect((await open().send('GET', '/session')).status).toBe(204)
    const { send } = open(() => Response.json({ token: weavrToken }))
    await send('POST', '/passwords/lost_password/resume')
    expect((await send('GET', '/session')).status).toBe(204)
  })

  it('of another site finds nothing', async () => {
    const { signIn, send } = open()
    await signIn()
    expect((await send('GET', '/session', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send('POST', '/session/frames', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('secure frames', () => {
  it('get the token where that was allowed, for who has the session', async () => {
    const { signIn, send } = open(undefined, { tokenForFrames: true })
    await signIn()
    expect(await (await send('POST', '/session/frames')).json()).toEqual({ token: weavrToken })
    expect((await send('POST', '/session/frames', { authorization: '' })).status).toBe(401)
  })

  it('get none otherwise', async () => {
    const { signIn, send } = open()
    await signIn()
    expect(await codeOf(await send('POST', '/session/frames'))).toBe('NO_TOKEN_FOR_FRAMES')
  })
})

describe('the option session', () => {
  it.each([
    ['of another mode', { mode: 'jar', secrets: [secret] }],
    ['without secrets', { mode: 'cookie' }],
    ['with no secret', { mode: 'cookie', secrets: [] }],
    ['with a short secret', { mode: 'cookie', secrets: ['hunter2'] }],
    ['with a word misspelt', { mode: 'cookie', secrets: [secret], tokenForFrame: true }],
    ['that is none', null],
  ])('is refused %s, and not quoted', (_, session) => {
    const make = () => proxied(undefined, { session: session as never })
    expect(make).toThrow(/The option session of createWeavrProxy must be/)
    expect(make).not.toThrow(/hunter2|nobody can guess/)
  })
})

it('paths of the proxy’s own are there in cookie mode alone', async () => {
  const { call } = proxied()
  expect(await codeOf(await call('/session'))).toBe('NOT_FORWARDED')
})
