import { contractOperations } from '@weavr-kit/core/contract'
import { describe, expect, it, vi } from 'vitest'
import { createWeavrProxy } from './createWeavrProxy.js'
import { apiKey, json, proxied as setUp, token } from './proxied.test.kit.js'

describe('forwarding', () => {
  it('adds the key and sends path and query to Weavr', async () => {
    const { call, sent } = setUp()
    const answer = await call('/managed_cards?limit=2&state=ACTIVE&state=BLOCKED', { headers: token })
    expect(await answer.json()).toEqual({ cards: [] })
    expect(sent().url).toBe('https://weavr.test/multi/managed_cards?limit=2&state=ACTIVE&state=BLOCKED')
    expect(sent().init).toMatchObject({ method: 'GET', redirect: 'manual', cache: 'no-store' })
    expect(sent().headers.get('api-key')).toBe(apiKey)
  })

  it('lets through only the headers that Weavr needs', async () => {
    const { call, sent } = setUp()
    await call('/managed_cards', {
      headers: {
        ...token,
        'idempotency-ref': 'i',
        'call-ref': 'c',
        accept: 'application/pdf',
        'x-api-version': 'LATEST',
        'api-key': 'made-up',
        'programme-key': 'made-up',
        cookie: 'session=1',
        origin: 'https://app.test',
        'x-forwarded-for': '10.0.0.1',
        'x-http-method-override': 'DELETE',
        te: 'trailers',
      },
    })
    expect(Object.fromEntries(sent().headers)).toEqual({
      ...token,
      'idempotency-ref': 'i',
      'call-ref': 'c',
      accept: 'application/pdf',
      'x-api-version': 'LATEST',
      'accept-encoding': 'identity',
      'api-key': apiKey,
    })
  })

  it('sends the body as it came', async () => {
    const { call, sent } = setUp(() => new Response(null, { status: 204 }))
    const body = JSON.stringify({ email: 'a@b.test', password: { value: 'pässword' } })
    const answer = await call('/login_with_password', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(204)
    expect(new TextDecoder().decode(sent().init?.body as Uint8Array<ArrayBuffer>)).toBe(body)
    expect(sent().headers.get('content-type')).toBe('application/json')
  })

  it('hands back status, body and the headers that a browser may have, and nothing is kept', async () => {
    const { call } = setUp(
      () =>
        new Response('{"errorCode":"STEP_UP_REQUIRED"}', {
          status: 403,
          headers: {
            'content-type': 'application/json',
            'request-ref': 'r-1',
            'content-disposition': 'attachment',
            'x-ratelimit-limit': '20',
            'x-ratelimit-reset': '7',
            'set-cookie': 'a=b',
            'cache-control': 'max-age=60',
            server: 'weavr',
          },
        }),
    )
    const answer = await call('/managed_cards', { headers: token })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toBe('{"errorCode":"STEP_UP_REQUIRED"}')
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'application/json',
      'request-ref': 'r-1',
      'content-disposition': 'attachment',
      'x-ratelimit-limit': '20',
      'x-ratelimit-reset': '7',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('passes a long answer on while it is still arriving', async () => {
    let pen: ReadableStreamDefaultController<Uint8Array> | undefined
    const { call } = setUp(
      () => new Response(new ReadableStream<Uint8Array>({ start: (controller) => void (pen = controller) })),
    )
    const reader = (await call('/managed_cards', { headers: token })).body?.getReader()
    pen?.enqueue(new TextEncoder().encode('first'))
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first')
    await reader?.cancel()
  })

  it('spells out what is spelled out before it takes it for an id', async () => {
    const { call, sent } = setUp()
    await call('/passwords/update', { method: 'POST', body: '{}', headers: { ...token, ...json } })
    expect(sent().url).toBe('https://weavr.test/multi/passwords/update')
  })
})

describe('refusing', () => {
  it.each([
    '/unknown',
    '/',
    '',

    '/managed_cards/1/../../admin',
    '/managed_cards/%2e%2e/%2e%2e/admin',
    '/managed_cards/a.b',
    '/../managed_cards',
  ])('%s is no operation', async (path) => {
    const { call, fetch } = setUp()
    const answer = await call(path, { headers: token })
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      code: expect.stringMatching(/^(NOT_FORWARDED|WRONG_BASE_PATH)$/) as string,
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('what lies beside the base path', async () => {
    const proxy = createWeavrProxy({
      apiKey,
      baseUrl: 'https://weavr.test/multi',
      basePath: '/api/weavr',
      fetch: vi.fn(),
    })
    for (const path of ['/managed_cards', '/api/weavrmanaged_cards', '/api/weavrx/managed_cards']) {
      const answer = await proxy(new Request(`https://app.test${path}`, { headers: token }))
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({
        code: path === '/api/weavrmanaged_cards' ? 'NOT_FORWARDED' : 'WRONG_BASE_PATH',
      })
    }
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD'])(
    'the method %s on a list, naming those it takes',
    async (method) => {
      const { call, fetch } = setUp()
      const answer = await call('/managed_cards', { method, headers: token })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, POST')
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  it.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic abc' }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('%s where a payer must be behind the call', async (_name, headers) => {
    const { call, fetch } = setUp()
    for (const path of ['/managed_cards', '/identities']) {
      const answer = await call(path, { headers: headers as Record<string, string> })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'UNAUTHORIZED' })
    }
    expect(fetch).not.toHaveBeenCalled()
  })

  it('a body over the limit, announced or not', async () => {
    const { call, fetch } = setUp(undefined, { maxBodyBytes: 4 })
    const stream = () => new Blob(['12', '345']).stream()
    const announced = await call('/login_with_password', {
      method: 'POST',
      body: '12345',
      headers: { ...json, 'content-length': '5' },
    })
    const unannounced = await call('/login_with_password', {
      method: 'POST',
      body: stream(),
      headers: json,
      duplex: 'half',
    } as RequestInit)
    expect([announced.status, unannounced.status]).toEqual([413, 413])
    expect(fetch).not.toHaveBeenCalled()
    expect((await call('/login_with_password', { method: 'POST', body: '1234', headers: json })).status).toBe(
      200,
    )
  })

  it('a body that breaks off', async () => {
    const { call } = setUp()
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
    const answer = await call('/login_with_password', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(answer.status).toBe(400)
  })
})

describe('an upstream that fails', () => {
  it('is told as 502, without what was caught', async () => {
    const { call } = setUp(() => Promise.reject(new Error(`connect weavr.test with ${apiKey}`)))
    const answer = await call('/managed_cards', { headers: token })
    expect(answer.status).toBe(502)
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ code: 'UPSTREAM_UNREACHABLE' })
    expect(text).not.toMatch(/secret-key|weavr\.test/)
  })

  it('is given up after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const proxy = createWeavrProxy({
      apiKey,
      baseUrl: 'https://weavr.test/multi',
      timeoutMs: 1000,
      fetch: (_url, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    })
    const answer = proxy(new Request('https://app.test/managed_cards', { headers: token }))
    await vi.advanceTimersByTimeAsync(1000)
    expect((await answer).status).toBe(502)
    vi.useRealTimers()
  })

  it('is not waited for once the browser has gone', async () => {
    const { call, sent } = setUp()
    const leaving = new AbortController()
    await call('/managed_cards', { headers: token, signal: leaving.signal })
    leaving.abort()
    expect(sent().init?.signal?.aborted).toBe(true)
  })

  it('does not break the answer of a browser that has gone: a framework would show that as a fault', async () => {
    const body = new ReadableStream({ start: (pen) => pen.enqueue(new TextEncoder().encode('{')) })
    const { call } = setUp(() => new Response(body, { headers: { 'content-type': 'application/json' } }))
    const leaving = new AbortController()
    const answer = await call('/managed_cards', { headers: token, signal: leaving.signal })
    const reader = answer.body!.getReader()
    expect((await reader.read()).done).toBe(false)
    leaving.abort()
    await expect(reader.read()).resolves.toMatchObject({ done: true })
  })

  it.each([301, 307])('is not followed to another place (%i)', async (status) => {
    const { call, fetch } = setUp(
      () => new Response(null, { status, headers: { location: 'https://elsewhere.test' } }),
    )
    const answer = await call('/managed_cards', { headers: token })
    expect(answer.status).toBe(502)
    expect(answer.headers.get('location')).toBeNull()
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe('which operations', () => {
  it('forwards by default whatever a token protects, and the ways to a token', async () => {
    const { call, fetch } = setUp(undefined, { firstPasswordByTicket: false })
    const left = []
    for (const { operationId, method, path } of contractOperations) {
      fetch.mockClear()
      const body = method === 'GET' ? undefined : '{}'
      await call(path.replace(/\{[^}]+\}/g, '1'), { method, body, headers: { ...token, ...json } })
      if (fetch.mock.calls.length === 0) left.push(operationId)
    }
    // What the key alone opens is forwarded only after somebody decided that a browser may do it: see
    // isOpenToBrowsers.
    expect(['managedCardPhysicalReplaceLostOrStolen', 'userKyc']).toEqual(expect.arrayContaining(left))
  })

  it('forwards only those that are named', async () => {
    const { call } = setUp(undefined, { allow: ['loginWithPassword'] })
    expect((await call('/login_with_password', { method: 'POST', body: '{}', headers: json })).status).toBe(
      200,
    )
    expect((await call('/managed_cards', { headers: token })).status).toBe(404)
  })

  it('forwards only those that a function picks', async () => {
    const { call } = setUp(undefined, { allow: ({ method }) => method === 'GET' })
    expect((await call('/managed_cards', { headers: token })).status).toBe(200)
    expect((await call('/managed_cards', { method: 'POST', headers: token })).status).toBe(405)
  })
})
