import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeOf, json, proxied, token } from './proxied.test.kit.js'

/** A body or an answer of which some has arrived, and nothing more does. */
function silent(begun = '{"a":') {
  const cancelled = vi.fn()
  const stream = new ReadableStream<Uint8Array>({
    start: (pen) => pen.enqueue(new TextEncoder().encode(begun)),
    cancel: cancelled,
  })
  return { stream, cancelled }
}
const login = (body: BodyInit) => ({ method: 'POST', headers: json, body })

describe('time has an end', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('for a body that stops arriving', async () => {
    const { call, fetch } = proxied(undefined, { timeoutMs: 1000 })
    const { stream, cancelled } = silent()
    const answer = call('/login_with_password', login(stream))
    await vi.advanceTimersByTimeAsync(999)
    expect(cancelled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect([(await answer).status, await codeOf(await answer)]).toEqual([408, 'BODY_TOO_SLOW'])
    expect(cancelled).toHaveBeenCalled()
    expect(fetch).not.toHaveBeenCalled()
  })

  it('for a body that drips', async () => {
    let pen: ReadableStreamDefaultController<Uint8Array> | undefined
    const { call } = proxied(undefined, { timeoutMs: 1000 })
    const answer = call(
      '/login_with_password',
      login(new ReadableStream({ start: (controller) => void (pen = controller) })),
    )
    for (let at = 0; at < 1000; at += 100) {
      pen?.enqueue(new Uint8Array(1))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect((await answer).status).toBe(408)
  })

  it('for an answer that begins and falls silent', async () => {
    const { stream, cancelled } = silent()
    const { call } = proxied(() => new Response(stream, { headers: json }), { timeoutMs: 1000 })
    const text = (await call('/managed_cards', { headers: token })).text()
    const read = expect(text).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(1000)
    await read
    expect(cancelled).toHaveBeenCalled()
  })

  it('for an answer that nobody reads', async () => {
    const { stream, cancelled } = silent()
    const { call } = proxied(() => new Response(stream, { headers: json }), { timeoutMs: 1000 })
    await call('/managed_cards', { headers: token })
    await vi.advanceTimersByTimeAsync(1000)
    expect(cancelled).toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('for a refusal that never ends', async () => {
    const { call } = proxied(() => new Response(silent().stream, { status: 409, headers: json }), {
      timeoutMs: 1000,
    })
    const answer = call('/managed_cards', { headers: token })
    await vi.advanceTimersByTimeAsync(1000)
    expect((await answer).status).toBe(502)
  })

  it.each(['fill', 'apiKey'] as const)('for a server whose own %s never comes', async (option) => {
    const { write } = proxied(undefined, { timeoutMs: 1000, [option]: () => new Promise(() => {}) })
    const answer = write('PATCH', '/corporates', {})
    await vi.advanceTimersByTimeAsync(1000)
    expect((await answer).status).toBe(502)
  })

  it('for a `fetch` that hears no signal, whose late answer is let go', async () => {
    const { stream, cancelled } = silent()
    let reply: (answer: Response) => void = () => {}
    const { call, fetch } = proxied(() => new Promise((resolve) => (reply = resolve)), { timeoutMs: 1000 })
    const answer = call('/managed_cards', { headers: token })
    await expect.poll(() => fetch).toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect((await answer).status).toBe(502)
    reply(new Response(stream))
    await vi.advanceTimersByTimeAsync(0)
    expect(cancelled).toHaveBeenCalled()
  })

  it('and no timer is left of a call that is over', async () => {
    const { call } = proxied(() => Response.json({}), { timeoutMs: 1000 })
    await (await call('/managed_cards', { headers: token })).text()
    await call('/nowhere')
    await call('/managed_cards')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('memory has an end', () => {
  it('for all bodies under way together, and comes back', async () => {
    const { call } = proxied(undefined, { maxBodyBytes: 1000, maxBodiesBytes: 4000 })
    const leaving = new AbortController()
    const slow = Array.from({ length: 4 }, () =>
      call('/login_with_password', { ...login(silent('x'.repeat(1000)).stream), signal: leaving.signal }),
    )
    const next = async () => {
      const { status, headers } = await call('/login_with_password', login('{}'))
      return [status, headers.get('retry-after')]
    }
    await expect.poll(next).toEqual([503, '1'])
    leaving.abort()
    await Promise.all(slow)
    expect((await call('/login_with_password', login('{}'))).status).toBe(200)
  })

  it('and is given back after every way that a call can end', async () => {
    let isDown = false
    const { call } = proxied(() => (isDown ? Promise.reject(new Error('down')) : Response.json({})), {
      maxBodyBytes: 10,
      maxBodiesBytes: 10,
    })
    const full = `{"a":"${'x'.repeat(2)}"}`
    for (let round = 0; round < 20; round += 1) {
      isDown = round % 2 === 0
      expect((await call('/login_with_password', login(full))).status).toBe(isDown ? 502 : 200)
      expect(
        (await call('/login_with_password', login(new Blob(['12345678', '9012']).stream()))).status,
      ).toBe(413)
      expect(
        (await call('/login_with_password', { ...login(full), headers: { 'content-type': 'text/plain' } }))
          .status,
      ).toBe(415)
    }
  })
})

describe('a body of Weavr’s that is not handed on is let go', () => {
  it.each([
    ['a redirect', 302, json],
    ['an error of the server', 500, json],
    ['a refusal that is a page', 403, { 'content-type': 'text/html' }],
    ['a page in place of an answer', 200, { 'content-type': 'text/html' }],
    ['a refusal without an end', 409, json],
  ])('%s', async (_, status, headers) => {
    const cancelled = vi.fn()
    const endless = new ReadableStream<Uint8Array>({
      pull: (pen) => pen.enqueue(new Uint8Array(10_000).fill(32)),
      cancel: cancelled,
    })
    const { call } = proxied(() => new Response(endless, { status, headers }))
    await call('/managed_cards', { headers: token })
    expect(cancelled).toHaveBeenCalled()
  })
})
