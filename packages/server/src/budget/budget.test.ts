import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contractOperations } from '@weavr-kit/core/contract'
import { createBudget, usualBudget } from './createBudget.js'
import { createMemoryStore } from '../store/createMemoryStore.js'
import { codeOf, json, proxied, token } from '../proxy/proxied.test.kit.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const payer = (name: string) => ({ authorization: token.authorization + name })
const budget = [{ ms: 60_000, calls: 20 }]

function open(answer?: Parameters<typeof proxied>[0]) {
  const { call, fetch } = proxied(answer, { budget })
  return {
    fetch,
    read: (name: string, intent?: string) =>
      call('/managed_cards', { headers: { ...payer(name), ...(intent && { 'weavr-intent': intent }) } }),
    pay: (name: string) =>
      call('/transfers', { method: 'POST', headers: { ...payer(name), ...json }, body: '{}' }),
    signIn: () =>
      call('/login_with_password', { method: 'POST', headers: json, body: '{"email":"a@b.test"}' }),
  }
}

/** How many of so many are let through. */
async function passed(times: number, send: (index: number) => Promise<Response>) {
  let count = 0
  for (let index = 0; index < times; index += 1) if ((await send(index)).ok) count += 1
  return count
}

describe('the budget of a programme', () => {
  it('keeps a rest for what matters more: reads after background, strangers after reads, payers always', async () => {
    const { read, pay, signIn, fetch } = open()
    expect(await passed(30, (index) => read(String(index), 'background'))).toBe(12)
    expect(await passed(30, (index) => read(String(index)))).toBe(4)
    expect(await passed(30, signIn)).toBe(2)
    expect(await passed(10, (index) => pay(String(index)))).toBe(10)
    expect(fetch).toHaveBeenCalledTimes(28)
  })

  it('says when to come again', async () => {
    const { read } = open()
    await passed(12, (index) => read(String(index), 'background'))
    vi.advanceTimersByTime(15_000)
    const refused = await read('z', 'background')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '45'])
    expect(await codeOf(refused)).toBe('BUDGET_SPENT')
    vi.advanceTimersByTime(45_000)
    expect((await read('z', 'background')).status).toBe(200)
  })

  it('believes a client only where it asks for less', async () => {
    const { read } = open()
    await passed(12, (index) => read(String(index), 'background'))
    for (const intent of ['user', 'keep-alive', 'payment'])
      expect((await read(`of-${intent}`, intent)).status).toBe(200)
    expect((await read('a')).status).toBe(200)
    for (const intent of ['user', 'keep-alive', 'payment', undefined])
      expect((await read('b', intent)).status).toBe(429)
  })

  it('gives nobody more than their share once half of it is gone', async () => {
    const { read, pay } = open()
    expect(await passed(20, () => read('greedy'))).toBe(8)
    expect(await passed(20, () => read('modest'))).toBe(8)
    expect((await read('greedy')).status).toBe(429)
    expect((await pay('greedy')).status).toBe(200)
  })

  it('gives forty payers who all ask as often as they can the same, to a tenth', async () => {
    const { enter } = createBudget(createMemoryStore(), usualBudget)
    const operation = contractOperations.find(({ operationId }) => operationId === 'managedCardsGet')!
    const passedBy = new Map<string, number>()
    // Not in turn: who comes first has no more of it.
    for (let turn = 0; turn < 300; turn += 1) {
      vi.advanceTimersByTime(2_000)
      for (let index = 0; index < 40; index += 1) {
        const name = String((index * 17 + turn * 7) % 40)
        const isIn = await enter({ operation, intent: 'user', payer: name }).then(
          () => true,
          () => false,
        )
        if (isIn) passedBy.set(name, (passedBy.get(name) ?? 0) + 1)
      }
    }
    const shares = [...passedBy.values()]
    const fair = shares.reduce((sum, share) => sum + share, 0) / 40
    expect(shares).toHaveLength(40)
    expect(fair * 40).toBeGreaterThan(700)
    for (const share of shares) expect(Math.abs(share - fair)).toBeLessThanOrEqual(fair * 0.1)
  })

  it.each([
    ['that others have made calls', 200, { 'x-ratelimit-limit': '20', 'x-ratelimit-remaining': '4' }],
    ['that nothing is left', 429, { 'x-ratelimit-limit': '20', 'x-ratelimit-reset': '30' }],
  ])('hears from Weavr %s', async (_, status, headers: Record<string, string>) => {
    const { read, pay } = open(() => new Response('{}', { status, headers: { ...json, ...headers } }))
    await pay('a')
    await expect.poll(async () => (await read('b')).headers.get('retry-after')).not.toBeNull()
    expect(await codeOf(await read('b'))).toBe('BUDGET_SPENT')
    vi.advanceTimersByTime(60_000)
    expect(await (await read('b')).text()).toBe('{}')
  })

  it('makes nothing of counts that are none', async () => {
    const { read, fetch } = open(
      () =>
        new Response('{}', {
          headers: { ...json, 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '-5' },
        }),
    )
    expect(await passed(5, () => read('a'))).toBe(5)
    expect(fetch).toHaveBeenCalledTimes(5)
  })
})
