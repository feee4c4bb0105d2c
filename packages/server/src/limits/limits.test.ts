import { contractOperations } from '@weavr-kit/core/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../store/createMemoryStore.js'
import type { WeavrStore } from '../store/WeavrStore.js'
import { apiKey, codeOf, json, noLimits, proxied, token } from '../proxy/proxied.test.kit.js'
import type { ProxiedRequest } from '../proxy/ProxiedRequest.js'
import { isOpenToBrowsers } from '../proxy/isOpenToBrowsers.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const minute = (calls: number) => ({ ms: 60_000, calls })
const another = { authorization: `${token.authorization}x` }
const from = (address: string) => ({ 'x-real-ip': address })
const addressHeader = 'X-Real-IP'

/** A sign-in with an e-mail, from an address. */
const signIn = (email: string, address = '192.0.2.1') => ({
  method: 'POST',
  headers: { ...json, ...from(address) },
  body: JSON.stringify({ email, password: { value: 'x' } }),
})

/** One after the other. */
async function statuses(sends: (() => Promise<Response>)[]) {
  const heard: number[] = []
  for (const send of sends) heard.push((await send()).status)
  return heard
}

describe('a token', () => {
  it('may make so many calls, and then waits for as long as it is told', async () => {
    const { call, fetch } = proxied(undefined, { limits: { ...noLimits, token: minute(2) } })
    const get = () => call('/managed_cards', { headers: token })
    expect(await statuses([get, get])).toEqual([200, 200])
    vi.advanceTimersByTime(20_500)
    const refused = await get()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40'])
    expect(await codeOf(refused)).toBe('TOO_MANY_CALLS')
    expect(fetch).toHaveBeenCalledTimes(2)
    expect((await call('/managed_cards', { headers: another })).status).toBe(200)
    vi.advanceTimersByTime(40_000)
    expect((await get()).status).toBe(200)
  })
})

describe('an address', () => {
  it.each(
    contractOperations
      .filter((operation) => isOpenToBrowsers(operation) && operation.security.bearer === false)
      .map(
        ({ operationId, method, path }) => [operationId, method, path.replace(/\{[^}]+\}/g, '1')] as const,
      ),
  )('is counted in %s, which needs no token', async (_, method, path) => {
    const { call, fetch } = proxied(undefined, {
      limits: { ...noLimits, address: minute(1) },
      firstPasswordByTicket: false,
      addressHeader,
    })
    const send = (address: string) =>
      call(path, { method, headers: { ...json, ...from(address) }, ...(method !== 'GET' && { body: '{}' }) })
    for (const [address, status] of [
      ['a', 200],
      ['a', 429],
      ['b', 200],
    ] as const)
      expect((await send(address)).status).toBe(status)
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('is everybody’s together where the server does not know addresses', async () => {
    const { call } = proxied(undefined, { limits: { ...noLimits, address: minute(2) } })
    const send = (address: string) => call('/login_with_password', signIn('a@b.test', address))
    expect(await statuses(['a', 'b', 'c'].map((address) => () => send(address)))).toEqual([200, 200, 429])
  })

  it('that was refused too often is not heard for a while, whatever token it makes up', async () => {
    const { call, fetch } = proxied(() => new Response(null, { status: 401 }), {
      limits: { ...noLimits, refused: minute(3) },
      addressHeader,
    })
    const guess = (sign: number, address: string) =>
      call('/managed_cards', { headers: { authorization: token.authorization + sign, ...from(address) } })
    for (const sign of [1, 2, 3]) expect((await guess(sign, 'a')).status).toBe(401)
    expect((await guess(4, 'a')).status).toBe(429)
    expect((await guess(4, 'b')).status).toBe(401)
    expect(fetch).toHaveBeenCalledTimes(4)
    vi.advanceTimersByTime(60_000)
    expect((await guess(5, 'a')).status).toBe(401)
  })

  it('is held nothing against for what a payer’s role forbids, but for wrong passwords it is', async () => {
    const { call } = proxied(() => Response.json({ errorCode: 'X' }, { status: 403 }), {
      limits: { ...noLimits, refused: minute(1) },
      addressHeader,
    })
    const read = () => call('/managed_cards', { headers: { ...token, ...from('a') } })
    expect(await statuses([read, read])).toEqual([403, 403])
    expect((await call('/login_with_password', signIn('a@b.test', 'a'))).status).toBe(403)
    expect((await read()).status).toBe(429)
  })
})

describe('an e-mail', () => {
  it('is tried so often, from wherever and however it is written', async () => {
    const { call } = proxied(undefined, { limits: { ...noLimits, email: minute(2) }, addressHeader })
    const attempt = (email: string, address: string) => call('/login_with_password', signIn(email, address))
    expect(
      await statuses([
        () => attempt('a@b.test', '1'),
        () => attempt(' A@b.Test', '2'),
        () => attempt('a@B.test', '3'),
        () => attempt('c@b.test', '3'),
      ]),
    ).toEqual([200, 200, 429, 200])
  })

  it('that is no text is Weavr’s to refuse', async () => {
    const { call } = proxied(undefined, { limits: { ...noLimits, email: minute(0) } })
    for (const body of ['{"email":{"a":1}}', '[]', 'null', '5'])
      expect((await call('/login_with_password', { method: 'POST', headers: json, body })).status).toBe(200)
  })
})

describe('the store', () => {
  it('learns no token, no address, no e-mail and no key', async () => {
    const names: string[] = []
    const store = createMemoryStore()
    const spy: WeavrStore = {
      ...store,
      add: (key, ...rest) => (names.push(key), store.add(key, ...rest)),
      enter: (log, given) => (names.push(log + given.who), store.enter(log, given)),
    }
    const { call } = proxied(undefined, { store: spy, budget: 'usual', addressHeader })
    await call('/managed_cards', { headers: { ...token, ...from('192.0.2.1') } })
    await call('/login_with_password', signIn('someone@b.test'))
    expect(names.length).toBeGreaterThan(4)
    for (const name of names)
      expect(name).toMatch(
        /^(limit:(token|address|refused|email):[\w+/]{22}==|budget([\w+/]{22}==|strangers))$/,
      )
    expect(names.join()).not.toContain(apiKey)
  })

  const broken: WeavrStore = Object.fromEntries(
    Object.keys(createMemoryStore()).map((name) => [name, () => Promise.reject(new Error('gone'))]),
  ) as never

  it('is asked again a second after it did not answer, and not by everybody until then', async () => {
    const add = vi.fn(() => Promise.reject(new Error('gone')))
    const { call } = proxied(undefined, { store: { ...createMemoryStore(), add } })
    const get = async () => (await call('/managed_cards', { headers: token })).status
    expect([await get(), await get(), await get()]).toEqual([200, 200, 200])
    expect(add).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1_000)
    await get()
    expect(add).toHaveBeenCalledTimes(2)
  })

  async function ask(options: Parameters<typeof proxied>[1]) {
    const onRequest = vi.fn<(request: ProxiedRequest) => void>()
    const { call } = proxied(undefined, { ...options, onRequest })
    const answer = await call('/managed_cards', { headers: token })
    const code = answer.ok ? undefined : await codeOf(answer)
    await answer.text().catch(() => '')
    await expect.poll(() => onRequest).toHaveBeenCalledOnce()
    return { status: answer.status, code, told: onRequest.mock.calls[0]?.[0] }
  }

  it('may fail: calls go on, and the log says so', async () => {
    expect(await ask({ store: broken, budget: 'usual' })).toMatchObject({
      status: 200,
      told: { status: 200, storeFailed: true },
    })
  })

  it('may fail: calls are refused, where that was wished, and the log says so', async () => {
    expect(await ask({ store: broken, whenStoreFails: 'closed' })).toMatchObject({
      status: 503,
      code: 'STORE_DOWN',
      told: { status: 503, cause: 'STORE_DOWN', storeFailed: true },
    })
  })
})
