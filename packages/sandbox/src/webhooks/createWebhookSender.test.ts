import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createWebhookReceiver, type ReceivedWebhook } from '../../test/createWebhookReceiver.js'
import { createManualClock } from '../exports/testing.js'
import { settle } from '../testing/settle.js'
import {
  answerWithinMs,
  createWebhookSender,
  retryAfterMs,
  type WebhookAddress,
  type WebhookFailure,
} from './createWebhookSender.js'
import type { SandboxEvent } from './SandboxEvent.js'

const apiKey = 'a key with ünïcode'
const taken = () => new Response(null, { status: 204 })
const refused = () => new Response(null, { status: 503 })

let clock: ReturnType<typeof createManualClock>
let failures: WebhookFailure[]
beforeEach(() => {
  clock = createManualClock()
  failures = []
})

const start = (...addresses: WebhookAddress[]) =>
  createWebhookSender({
    addresses,
    apiKey,
    timers: clock.timers,
    processNow: clock.trueClock.wallMs,
    onGivenUp: (failure) => failures.push(failure),
  })

const lowBalance = (availableBalance: number): SandboxEvent => ({
  name: 'managed_accounts_low_balance_watch',
  payload: {
    id: { id: '1', type: 'managed_accounts' },
    currency: 'EUR',
    availableBalance,
    publishedTimestamp: '1',
  },
})

const amounts = (heard: ReceivedWebhook[]) =>
  heard.map(({ body }) => (JSON.parse(body) as { availableBalance: number }).availableBalance)

const hmac = (message: string) => createHmac('sha256', apiKey).update(message).digest('base64')

describe('what is sent', () => {
  it('is signed in both ways, with the key and the time at which it is sent', async () => {
    const { address, heard, count } = createWebhookReceiver()
    start(address).send(lowBalance(5))
    await count(1)
    const [{ headers, body }] = heard as [ReceivedWebhook]
    const published = String(clock.trueClock.wallMs())
    const ref = headers.get('call-ref') ?? ''
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'application/json',
      'call-ref': expect.stringMatching(/^[\da-f-]{36}$/) as string,
      'request-ref': ref,
      'published-timestamp': published,
      signature: hmac(published),
      'signature-v2': hmac(ref + body + published),
    })
    expect(JSON.parse(body)).toEqual(lowBalance(5).payload)
  })

  it('has a name of its own, which it keeps however often it is sent', async () => {
    const answers = [refused(), taken(), taken()]
    const { address, heard, count } = createWebhookReceiver(() => answers.shift() ?? taken())
    const sender = start(address)
    sender.send(lowBalance(1))
    sender.send(lowBalance(1))
    await count(1)
    await clock.advance(retryAfterMs[0])
    await count(3)
    const [first, again, second] = heard.map(({ headers }) => headers)
    expect(again?.get('call-ref')).toBe(first?.get('call-ref'))
    expect(second?.get('call-ref')).not.toBe(first?.get('call-ref'))
    // Signed anew: a receiver that refuses what is old takes it.
    expect(Number(again?.get('published-timestamp')) - Number(first?.get('published-timestamp'))).toBe(
      retryAfterMs[0],
    )
    expect(again?.get('signature-v2')).not.toBe(first?.get('signature-v2'))
  })

  it('goes to the path of its event, with or without a slash behind the address', async () => {
    const urlFor = (url: string) =>
      new Promise<string>((resolve) => {
        const fetch = (request: Request) => (resolve(request.url), Promise.resolve(taken()))
        start({ url, fetch }).send(lowBalance(1))
      })
    const path = '/managed_accounts/low_balance/watch'
    expect(await urlFor('https://a.test/hooks')).toBe(`https://a.test/hooks${path}`)
    expect(await urlFor('https://b.test/')).toBe(`https://b.test${path}`)
  })
})

describe('the order', () => {
  it('is that of what happened, also when one is not taken at once', async () => {
    let failing = 2
    const { address, heard, count } = createWebhookReceiver(() => (failing-- > 0 ? refused() : taken()))
    const sender = start(address)
    for (const amount of [1, 2, 3]) sender.send(lowBalance(amount))
    await count(1)
    await clock.advance(retryAfterMs[0])
    await count(2)
    await clock.advance(retryAfterMs[1])
    await count(5)
    expect(amounts(heard)).toEqual([1, 1, 1, 2, 3])
  })

  it('is kept for each address by itself: one that is down holds up no other', async () => {
    const down = createWebhookReceiver(() => Promise.reject(new TypeError('down')))
    const up = createWebhookReceiver()
    const sender = start(down.address, up.address)
    for (const amount of [1, 2]) sender.send(lowBalance(amount))
    await Promise.all([down.count(1), up.count(2)])
    expect([amounts(down.heard), amounts(up.heard)]).toEqual([[1], [1, 2]])
  })
})

describe('what is not taken', () => {
  it('is sent a few times, less and less often, then given up', async () => {
    const { address, heard, count } = createWebhookReceiver(refused)
    const sender = start(address)
    sender.send(lowBalance(1))
    await count(1)
    for (const [index, ms] of retryAfterMs.entries()) {
      await clock.advance(ms - 1)
      expect([heard.length, clock.pendingTimers()]).toEqual([index + 1, 1])
      await clock.advance(1)
      await count(index + 2)
    }
    expect(failures).toEqual([
      { url: 'https://app.example/hooks/managed_accounts/low_balance/watch', reason: '503' },
    ])
    expect(clock.pendingTimers()).toBe(0)
    sender.send(lowBalance(2))
    await count(6)
    expect(amounts(heard).at(-1)).toBe(2)
  })

  it.each([
    ['a page that sends elsewhere', () => new Response(null, { status: 307, headers: { location: '/' } })],
    ['nobody', () => Promise.reject(new TypeError('connection refused'))],
  ])('is also what meets %s', async (_, answer) => {
    const { address, heard, count } = createWebhookReceiver(answer)
    start(address).send(lowBalance(1))
    await count(1)
    await clock.advance(retryAfterMs[0])
    await count(2)
    expect(heard).toHaveLength(2)
  })

  it('and what is not answered in time', async () => {
    const signals: AbortSignal[] = []
    const { address, count } = createWebhookReceiver(
      () =>
        new Promise<Response>((_, reject) => {
          const signal = signals.at(-1)
          signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
        }),
    )
    const { url, fetch = globalThis.fetch } = address
    start({ url, fetch: (request) => (signals.push(request.signal), fetch(request)) }).send(lowBalance(1))
    await count(1)
    await clock.advance(answerWithinMs - 1)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    await clock.advance(1)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    for (const [index, ms] of retryAfterMs.entries()) {
      await clock.advance(ms)
      await count(index + 2)
      await clock.advance(answerWithinMs)
    }
    expect(failures).toEqual([expect.objectContaining({ reason: 'no answer' })])
  })
})

it('says so where there is nothing to sign with, and needs nothing before somebody is told', async () => {
  vi.stubGlobal('crypto', { randomUUID: () => 'one' })
  const { address } = createWebhookReceiver()
  start(address).send(lowBalance(1))
  for (const ms of [0, ...retryAfterMs]) await clock.advance(ms)
  await settle()
  vi.unstubAllGlobals()
  expect(failures).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('importKey') as string }),
  ])
})

it('leaves no timer behind when it is stopped', async () => {
  const { address, heard, count } = createWebhookReceiver(refused)
  const sender = start(address)
  sender.send(lowBalance(1))
  sender.send(lowBalance(2))
  await count(1)
  sender.stop()
  expect(clock.pendingTimers()).toBe(0)
  await clock.advance(retryAfterMs[3])
  expect(heard).toHaveLength(1)
})
