import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeOf, json, proxied, token } from '../proxy/proxied.test.kit.js'
import type { WeavrProxyOptions } from '../proxy/WeavrProxyOptions.js'
import { createMemoryStore } from '../store/createMemoryStore.js'
import { createWeavrSignals } from './createWeavrSignals.js'
import { apiKey, deposit, webhook } from './signals.test.kit.js'
import type { ReceivedWebhook } from './WeavrSignals.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const jwt = (name: string) => `${token.authorization.slice('Bearer '.length)}${name}`

/** Two identities with their pages, a proxy, and Weavr's webhooks. */
function open(
  options: Partial<WeavrProxyOptions> = {},
  answer: (path: string) => Response = () => Response.json({}),
) {
  const store = createMemoryStore()
  const heard: ReceivedWebhook[] = []
  const signals = createWeavrSignals({ apiKey, store, onWebhook: (received) => heard.push(received) })
  const { call, fetch } = proxied(
    (url, init) => {
      const path = new URL(url as string).pathname.replace('/multi', '')
      if (path !== '/login_with_password') return answer(path)
      const { email } = JSON.parse(new TextDecoder().decode(init?.body as Uint8Array<ArrayBuffer>)) as {
        email: string
      }
      const [id = ''] = email.split('@')
      return Response.json({ token: jwt(id), tokenType: 'ACCESS', identity: { type: 'CORPORATE', id } })
    },
    { store, signals, ...options },
  )
  const bearer = (name: string) => ({ authorization: `Bearer ${name}` })
  async function signIn(id: string) {
    const body = JSON.stringify({ email: `${id}@b.test`, password: { value: 'x' } })
    const given = await call('/login_with_password', { method: 'POST', headers: json, body })
    const cookie = given.headers.get('set-cookie')?.split(';')[0] ?? ''
    return { ...bearer(((await given.json()) as { token: string }).token), cookie }
  }
  async function listen(headers: Record<string, string>) {
    const leaving = new AbortController()
    const stream = await call('/signals', { headers, signal: leaving.signal })
    let text = ''
    let isOver = false
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    const read = async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
    }
    void read()
      .catch(() => {})
      .finally(() => (isOver = true))
    if (stream.ok) await expect.poll(() => text).toContain('event: open')
    return { stream, text: () => text, isOver: () => isOver, leave: () => reader.cancel() }
  }
  return { store, signals, call, fetch, signIn, listen, heard, receive: signals.receive }
}

describe('a webhook', () => {
  it('is heard by the pages of its identity, and by none of another', async () => {
    const { signIn, listen, receive, heard } = open()
    const [mine, alsoMine, theirs] = [
      await listen(await signIn('7')),
      await listen(await signIn('7')),
      await listen(await signIn('8')),
    ]
    const answer = await receive(await webhook('managed_accounts_deposits_watch', deposit('7')))
    expect(answer.status).toBe(204)
    const signal = 'data: {"event":"managed_accounts_deposits_watch","ids":["900","42"]}\n\n'
    await expect
      .poll(() => [mine.text(), alsoMine.text()])
      .toEqual(Array(2).fill(`event: open\ndata:\n\n${signal}`))
    expect(theirs.text()).toBe('event: open\ndata:\n\n')
    expect(heard).toEqual([{ event: 'managed_accounts_deposits_watch', outcome: 'told' }])
  })

  const forgeries: [string, Parameters<typeof webhook>[2]][] = [
    ['that was altered', { body: JSON.stringify(deposit('7', '901')) }],
    ['without signatures', { headers: { signature: '', 'signature-v2': '' } }],
    ['with the old signature alone', { headers: { 'signature-v2': 'AAAA' } }],
    ['with the new signature alone', { headers: { signature: 'AAAA' } }],
    ['with what is no signature', { headers: { signature: '§', 'signature-v2': '§' } }],
    ['under another reference', { headers: { 'call-ref': 'another' } }],
    ['that is six minutes old', { publishedAt: Date.now() - 360_000 }],
    ['from six minutes ahead', { publishedAt: Date.now() + 360_000 }],
    ['without a time', { headers: { 'published-timestamp': '' } }],
  ]
  it.each(forgeries)('%s changes nothing', async (_, sent) => {
    const { signIn, listen, receive, heard } = open()
    const page = await listen(await signIn('7'))
    const now = Date.now()
    const shifted = sent?.publishedAt && {
      publishedAt: sent.publishedAt < now - 1000 ? now - 360_000 : now + 360_000,
    }
    const answer = await receive(
      await webhook('managed_accounts_deposits_watch', deposit('7'), { ...sent, ...shifted }),
    )
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'NOT_FROM_WEAVR'])
    expect(page.text()).toBe('event: open\ndata:\n\n')
    await expect.poll(() => heard).toEqual([{ outcome: 'refused', cause: 'NOT_FROM_WEAVR' }])
  })

  it('that is sent again is told once', async () => {
    const { signIn, listen, receive, heard } = open()
    const page = await listen(await signIn('7'))
    for (const callRef of ['same', 'same', 'other'])
      expect(
        (await receive(await webhook('managed_accounts_deposits_watch', deposit('7'), { callRef }))).status,
      ).toBe(204)
    await expect.poll(() => heard.map(({ outcome }) => outcome)).toEqual(['told', 'repeated', 'told'])
    expect(page.text().match(/data: \{/g)).toHaveLength(2)
  })

  it.each([
    ['GET', '/webhooks/weavr/managed_accounts/deposits/watch', 404],
    ['POST', '/webhooks/weavr/managed_accounts/gifts/watch', 404],
  ])('that Weavr does not have is none: %s %s', async (method, path, status) => {
    const { receive } = open()
    expect((await receive(new Request(`https://app.test${path}`, { method }))).status).toBe(status)
  })

  it('that is no JSON object, or too long, is refused', async () => {
    const { receive } = open()
    expect((await receive(await webhook('managed_accounts_deposits_watch', []))).status).toBe(400)
    const long = { ...deposit('7'), note: 'x'.repeat(300_000) }
    expect((await receive(await webhook('managed_accounts_deposits_watch', long))).status).toBe(413)
  })

  it('is to be sent again where the store is down, and is told then', async () => {
    const { signIn, listen, store, receive } = open()
    const page = await listen(await signIn('7'))
    const publish = vi.spyOn(store, 'publish').mockRejectedValueOnce(new Error('gone'))
    const send = async () =>
      receive(await webhook('managed_accounts_deposits_watch', deposit('7'), { callRef: 'a' }))
    expect((await send()).status).toBe(503)
    expect((await send()).status).toBe(204)
    expect(publish).toHaveBeenCalledTimes(2)
    await expect.poll(() => page.text()).toContain('"900"')
  })

  it('tells no amount, no name and no e-mail', async () => {
    const { signIn, listen, receive } = open()
    const page = await listen(await signIn('7'))
    const payload = { ...deposit('7'), emailAddress: 'maya@b.test', senderIban: 'DE89370400440532013000' }
    await receive(await webhook('managed_accounts_deposits_watch', payload))
    await expect.poll(() => page.text()).toContain('"900"')
    expect(page.text()).not.toMatch(/250000|Harbour|maya|DE89|EUR/)
  })
})

describe('a webhook that does not say whose it is', () => {
  const frozen = { id: { type: 'managed_cards', id: '555' }, eventType: 'BLOCKED' }

  it('is heard by who has looked at what it is about', async () => {
    const { signIn, listen, receive, call, heard } = open()
    const [maya, other] = [await signIn('7'), await signIn('8')]
    const [mine, theirs] = [await listen(maya), await listen(other)]
    await receive(await webhook('managed_cards_state_change_watch', frozen))
    await expect.poll(() => heard.at(-1)?.outcome).toBe('for-nobody')
    await call('/managed_cards/555', { headers: maya })
    const told = async () => {
      await receive(await webhook('managed_cards_state_change_watch', frozen))
      return mine.text()
    }
    await expect.poll(told).toContain('"555"')
    expect(theirs.text()).not.toContain('"555"')
  })

  it('is not heard by who was told that it is not theirs', async () => {
    const { signIn, listen, receive, call } = open({}, () => new Response(null, { status: 404 }))
    const maya = await signIn('7')
    const page = await listen(maya)
    await call('/managed_cards/555', { headers: maya })
    await receive(await webhook('managed_cards_state_change_watch', frozen))
    await receive(await webhook('managed_accounts_deposits_watch', deposit('7')))
    await expect.poll(() => page.text()).toContain('"900"')
    expect(page.text()).not.toContain('"555"')
  })

  it('is heard by the owner of what came with an owner before', async () => {
    const { signIn, listen, receive } = open()
    const page = await listen(await signIn('7'))
    await receive(await webhook('managed_accounts_deposits_watch', deposit('7')))
    await receive(
      await webhook('managed_accounts_low_balance_watch', {
        id: { type: 'managed_accounts', id: '900' },
      }),
    )
    await expect.poll(() => page.text()).toContain('managed_accounts_low_balance_watch')
  })
})

describe('a stream', () => {
  it('is opened by who has signed in by way of this server, and by nobody else', async () => {
    const { listen, call } = open()
    expect((await listen({ authorization: `Bearer ${jwt('7')}` })).stream.status).toBe(403)
    expect((await call('/signals')).status).toBe(401)
    expect((await call('/signals', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })

  it('asks Weavr nothing: it is no activity', async () => {
    const { signIn, listen, fetch } = open()
    const maya = await signIn('7')
    fetch.mockClear()
    await listen(maya)
    vi.advanceTimersByTime(120_000)
    expect(fetch).not.toHaveBeenCalled()
  })

  it('says every twenty seconds that it is there, and ends with the token that nobody uses', async () => {
    const { signIn, listen, call } = open()
    const maya = await signIn('7')
    const page = await listen(maya)
    await vi.advanceTimersByTimeAsync(200_000)
    expect(page.text().match(/^:$/gm)!.length).toBeGreaterThanOrEqual(9)
    await call('/managed_cards', { headers: maya })
    await vi.advanceTimersByTimeAsync(200_000)
    expect(page.isOver()).toBe(false)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(page.text()).toMatch(/event: end\ndata:\n\n$/)
    await expect.poll(() => page.isOver()).toBe(true)
  })

  it.each([
    ['signs out', '/logout', 204],
    ['is refused by Weavr', '/managed_cards', 401],
  ])('ends at once when its payer %s', async (_, path, status) => {
    const { signIn, listen, call } = open({}, () => new Response(null, { status }))
    const maya = await signIn('7')
    const page = await listen(maya)
    const method = path === '/logout' ? 'POST' : 'GET'
    await call(path, { method, headers: { ...maya, ...json }, ...(method === 'POST' && { body: '{}' }) })
    await expect.poll(() => page.isOver()).toBe(true)
    expect(page.text()).toContain('event: end')
    expect((await listen(maya)).stream.status).toBe(403)
  })

  it('leaves nothing behind when the browser goes', async () => {
    const { signIn, listen, store } = open()
    const left: string[] = []
    const { subscribe } = store
    vi.spyOn(store, 'subscribe').mockImplementation(async (channel, listener) => {
      const leave = await subscribe(channel, listener)
      return () => (left.push(channel), leave())
    })
    const page = await listen(await signIn('7'))
    await page.leave()
    expect(left).toHaveLength(2)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is opened again by a cookie after the server has forgotten everything', async () => {
    const session = { mode: 'cookie' as const, secrets: ['a secret that nobody can guess: 1'] }
    const maya = await open({ session }).signIn('7')
    const { listen, receive } = open({ session })
    const page = await listen(maya)
    await receive(await webhook('managed_accounts_deposits_watch', deposit('7')))
    await expect.poll(() => page.text()).toContain('"900"')
  })

  it('works with a cookie in place of the token', async () => {
    const session = { mode: 'cookie' as const, secrets: ['a secret that nobody can guess: 1'] }
    const { signIn, listen, receive } = open({ session })
    const page = await listen(await signIn('7'))
    await receive(await webhook('managed_accounts_deposits_watch', deposit('7')))
    await expect.poll(() => page.text()).toContain('"900"')
  })
})

describe('the options', () => {
  it('are checked', () => {
    expect(() => createWeavrSignals({ apiKey: '' })).toThrow(/apiKey of createWeavrSignals/)
    const signals = createWeavrSignals({ apiKey })
    expect(() => proxied(undefined, { signals, store: createMemoryStore() })).toThrow(/same store/)
    expect(Object.keys(signals)).toEqual(['receive'])
    for (const none of [{ receive: signals.receive }, null as never, {} as never])
      expect(() => proxied(undefined, { signals: none })).toThrow(/signals/)
    expect(() => proxied(undefined, { signals })).not.toThrow()
  })
})
