import { describe, expect, it, vi } from 'vitest'
import type { ProxiedRequest } from './ProxiedRequest.js'
import { apiKey, codeOf, json, proxied, token } from './proxied.test.kit.js'

describe('a key that changes', () => {
  it('is asked for at each call', async () => {
    const keys = ['first', 'second']
    const { call, sent } = proxied(undefined, { apiKey: async () => keys.shift() ?? '' })
    await call('/managed_cards', { headers: token })
    expect(sent().headers.get('api-key')).toBe('first')
    await call('/managed_cards', { headers: token })
    expect(sent().headers.get('api-key')).toBe('second')
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error(`vault of ${apiKey}`)
      },
    ],
    ['rejects', () => Promise.reject(new Error(`vault of ${apiKey}`))],
    ['gives nothing', () => ''],
    ['gives what is no header', () => `${apiKey}\n`],
    ['gives no text', () => 5 as unknown as string],
  ])('is said to be missing, and nothing else, where its function %s', async (_, readKey) => {
    const { call, fetch } = proxied(undefined, { apiKey: readKey })
    const answer = await call('/managed_cards', { headers: token })
    expect(answer.status).toBe(500)
    expect(await answer.text()).toMatch(/^\{"code":"NO_API_KEY",(?!.*secret)/)
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('onRequest', () => {
  const secret = 'hunter2'
  async function told(
    answer: () => Response | Promise<Response>,
    init: RequestInit & { path?: string } = { headers: token },
  ) {
    const onRequest = vi.fn<(request: ProxiedRequest) => void>()
    const { call } = proxied(answer, { onRequest })
    const given = await call(init.path ?? '/managed_cards/4711', init)
    await given.text().catch(() => undefined)
    await expect.poll(() => onRequest).toHaveBeenCalledOnce()
    return onRequest.mock.calls[0]?.[0]
  }

  it('hears of each call once it is over', async () => {
    const headers = { ...token, 'weavr-intent': 'background' }
    expect(await told(() => Response.json({}, { headers: { 'request-ref': 'r-1' } }), { headers })).toEqual({
      operationId: 'managedCardGet',
      status: 200,
      ms: expect.any(Number) as number,
      requestRef: 'r-1',
      intent: 'background',
    })
  })

  it('hears why one went wrong', async () => {
    const ms = expect.any(Number) as number
    expect(await told(() => Response.json({}), { path: '/nowhere' })).toEqual({
      status: 404,
      ms,
      cause: 'NOT_FORWARDED',
    })
    expect(await told(() => Response.json({}), {})).toEqual({
      operationId: 'managedCardGet',
      status: 401,
      ms,
      cause: 'UNAUTHORIZED',
    })
    expect(await told(() => Promise.reject(new Error('down')))).toMatchObject({
      status: 502,
      cause: 'UPSTREAM_UNREACHABLE',
    })
    expect(await told(() => Response.json({ errorCode: 'X' }, { status: 409 }))).toEqual({
      operationId: 'managedCardGet',
      status: 409,
      ms,
    })
    const cut = new ReadableStream({
      start: (pen) => void pen.enqueue(new Uint8Array(5)),
      pull: () => Promise.reject(new Error('reset')),
    })
    expect(await told(() => new Response(cut, { headers: json }))).toMatchObject({
      status: 200,
      cause: 'UPSTREAM_CUT',
    })
  })

  it('hears no token, no key, no body, no id, and no word that a browser made up', async () => {
    const heard = await told(() => Response.json({ secret }), {
      path: '/login_with_password?email=a@b.test',
      method: 'POST',
      headers: { ...json, ...token, 'weavr-intent': secret, 'idempotency-ref': secret, 'call-ref': secret },
      body: JSON.stringify({ email: 'a@b.test', password: { value: secret } }),
    })
    expect(Object.keys(heard ?? {}).sort()).toEqual(['ms', 'operationId', 'status'])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('disk full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk full')) as unknown as void],
  ])('may fail without a call or the server failing: it %s', async (_, fail) => {
    const onRequest = vi.fn(fail)
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { call } = proxied(undefined, { onRequest })
    expect(await (await call('/managed_cards', { headers: token })).text()).toBe('{"cards":[]}')
    await expect.poll(() => onRequest).toHaveBeenCalled()
    await new Promise(setImmediate)
    expect(unhandled).not.toHaveBeenCalled()
    process.off('unhandledRejection', unhandled)
  })
})

describe('health', () => {
  it('is up where Weavr answers, without the key and without spending anything of the programme', async () => {
    const { proxy, sent } = proxied(() => new Response(null, { status: 401 }))
    const answer = await proxy.health()
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'UP' }])
    expect(sent().url).toBe('https://weavr.test/multi/identities')
    expect([...sent().headers.keys()]).toEqual([])
  })

  it.each([
    ['UPSTREAM_UNREACHABLE', () => Promise.reject(new Error('down')), {}],
    ['UPSTREAM_UNEXPECTED', () => new Response(null, { status: 302 }), {}],
    ['UPSTREAM_UNEXPECTED', () => new Response('', { status: 503 }), {}],
    ['NO_API_KEY', () => new Response(null, { status: 401 }), { apiKey: () => '' }],
  ])('is down, and says %s', async (cause, answer, options) => {
    const given = await proxied(answer, options).proxy.health()
    expect([given.status, await given.json()]).toEqual([503, { status: 'DOWN', cause }])
  })

  it('gives up in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = proxied(() => new Promise(() => {}), { timeoutMs: 1000 }).proxy.health()
    await vi.advanceTimersByTimeAsync(1000)
    expect((await answer).status).toBe(503)
    vi.useRealTimers()
  })
})

it('a slash at the end is no other path', async () => {
  const { call, sent } = proxied()
  expect((await call('/managed_cards/?limit=2', { headers: token })).status).toBe(200)
  expect(sent().url).toBe('https://weavr.test/multi/managed_cards?limit=2')
  expect(await codeOf(await call('/managed_cards//', { headers: token }))).toBe('PATH_NOT_NORMAL')
})
