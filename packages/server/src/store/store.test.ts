import fc from 'fast-check'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from './createMemoryStore.js'
import { createRedisStore } from './createRedisStore.js'
import { openRedis, type RunningRedis } from '../../../../scripts/openRedis.js'
import type { LoggedCall, SeenCalls, WeavrStore } from './WeavrStore.js'

let redis: RunningRedis
let io: Redis
let node: ReturnType<typeof createClient>
const stores = {
  'in memory': () => createMemoryStore(),
  'of ioredis': () => createRedisStore(io),
  'of redis': () => createRedisStore(node),
}

beforeAll(async () => {
  redis = await openRedis()
  io = new Redis(redis.path)
  node = createClient({ socket: { path: redis.path, tls: false } })
  await node.connect()
})
afterAll(async () => {
  io.disconnect()
  node.destroy()
  await redis.close()
})

let names = 0
const name = () => `key-${names++}`

describe.each(Object.entries(stores))('a store %s', (_, open) => {
  it('counts, from the first until its time is over', async () => {
    const store = open()
    const key = name()
    expect(await store.add(key, 2, 60_000)).toMatchObject({ value: 2 })
    const { value, leftMs } = await store.add(key, 3, 90_000)
    expect(value).toBe(5)
    expect(leftMs).toBeGreaterThan(50_000)
    expect(leftMs).toBeLessThanOrEqual(60_000)
    expect(await store.add(name(), 1, 60_000)).toMatchObject({ value: 1 })
  })

  it('forgets what its time is over for', async () => {
    const store = open()
    const [counter, mark] = [name(), name()]
    await store.add(counter, 5, 1)
    await store.mark(mark, 1)
    await expect.poll(() => store.recall(mark)).toBeUndefined()
    await expect.poll(async () => (await store.add(counter, 1, 1)).value).toBe(1)
  })

  it('marks once, however many ask', async () => {
    const store = open()
    const key = name()
    expect(await store.recall(key)).toBeUndefined()
    const heard = await Promise.all(Array.from({ length: 20 }, () => store.mark(key, 60_000)))
    expect(heard.filter(Boolean)).toHaveLength(1)
    expect(await store.recall(key)).toBe('1')
  })

  it('keeps the latest of what it was given', async () => {
    const store = open()
    const key = name()
    await store.keep(key, 'one', 60_000)
    await store.keep(key, 'two', 60_000)
    expect(await store.recall(key)).toBe('two')
    await store.keep(key, 'three', 1)
    await expect.poll(() => store.recall(key)).toBeUndefined()
  })

  it('tells those who listen, until they stop', async () => {
    const store = open()
    const channel = name()
    const [first, second] = [vi.fn(), vi.fn()]
    const [leave] = await Promise.all([store.subscribe(channel, first), store.subscribe(channel, second)])
    await store.publish(name(), 'to nobody')
    await store.publish(channel, 'one')
    await expect.poll(() => second).toHaveBeenCalledWith('one')
    leave()
    leave()
    await store.publish(channel, 'two')
    await expect.poll(() => second).toHaveBeenCalledTimes(2)
    expect(first.mock.calls).toEqual([['one']])
  })

  const room = [
    { ms: 60_000, calls: 4 },
    { ms: 600_000, calls: 6 },
  ]
  async function play(calls: Partial<LoggedCall>[]) {
    const store = open()
    const log = name()
    const answers: (number | 'in')[] = []
    for (const call of calls) {
      const answer = await store.enter(log, { at: 0, who: 'a', room, on: 'room', ...call })
      answers.push(answer.isEntered ? 'in' : answer.waitMs)
    }
    return answers
  }
  const at = (...moments: number[]) => moments.map((moment) => ({ at: 1_000_000 + moment }))

  it('lets as many enter as there is room for, in any window', async () => {
    expect(await play(at(0, 10, 20, 30, 40, 59_999, 60_000, 60_001, 60_015))).toEqual([
      'in',
      'in',
      'in',
      'in',
      59_960,
      1,
      'in',
      9,
      'in',
    ])
    expect(await play(at(0, 10, 20, 30, 100_000, 100_001, 200_000))).toEqual([
      'in',
      'in',
      'in',
      'in',
      'in',
      'in',
      400_000,
    ])
  })

  it('never holds up what always enters, and counts it', async () => {
    expect(await play(at(0, 0, 0, 0, 0, 0, 0).map((call) => ({ ...call, on: 'always' })))).toEqual(
      Array(7).fill('in'),
    )
    const calls = at(0, 0, 0, 0).map((call) => ({ ...call, on: 'always' as const }))
    expect((await play([...calls, ...at(5)])).at(-1)).toBe(59_995)
  })

  it('leaves everybody a share once half is gone', async () => {
    const fair = (who: string) => ({ ...at(0)[0], who, on: 'fair' as const })
    expect(await play([fair('a'), fair('a'), fair('b'), fair('a'), fair('b'), fair('c')])).toEqual([
      'in',
      'in',
      'in',
      60_000,
      'in',
      60_000,
    ])
  })

  it('has no room where there is none', async () => {
    expect(await play([{ room: [{ ms: 5_000, calls: 0 }] }])).toEqual([5_000])
  })

  it('believes Weavr about the calls of others, until its window is over', async () => {
    const store = open()
    const log = name()
    const call = { who: 'a', room: [{ ms: 60_000, calls: 4 }], on: 'room' as const }
    await store.enter(log, { ...call, at: 1_000_000 })
    await store.correct(log, { at: 1_000_000, windowMs: 60_000, calls: 4, leftMs: 20_000 })
    expect(await store.enter(log, { ...call, at: 1_000_001 })).toEqual({ isEntered: false, waitMs: 19_999 })
    expect(await store.enter(log, { ...call, at: 1_020_000 })).toEqual({ isEntered: true })
    await store.correct(log, { at: 1_020_000, windowMs: 60_000, calls: 1, leftMs: 60_000 })
    expect(await store.enter(log, { ...call, at: 1_020_000 })).toEqual({ isEntered: true })
  })
})

it('all stores decide alike, whatever is asked', async () => {
  const moment = fc.integer({ min: 0, max: 5_000 })
  const window = fc.record({ ms: fc.integer({ min: 1, max: 2_000 }), calls: fc.integer({ min: 0, max: 6 }) })
  const action = fc.oneof(
    fc.record<LoggedCall>({
      at: moment,
      who: fc.constantFrom('a', 'b', 'c'),
      room: fc.array(window, { minLength: 1, maxLength: 3 }),
      on: fc.constantFrom('always', 'room', 'fair'),
    }),
    fc.record<SeenCalls>({
      at: moment,
      windowMs: fc.integer({ min: 1, max: 2_000 }),
      calls: fc.integer({ min: 0, max: 6 }),
      leftMs: fc.integer({ min: 0, max: 3_000 }),
    }),
  )
  const play = async (store: WeavrStore, log: string, actions: (LoggedCall | SeenCalls)[]) => {
    const answers: unknown[] = []
    let now = 1_000_000
    for (const given of actions) {
      // Mostly onwards, sometimes an instance whose clock is late.
      now += given.at - 500
      answers.push(
        'who' in given
          ? await store.enter(log, { ...given, at: now })
          : await store.correct(log, { ...given, at: now }),
      )
    }
    return answers
  }
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const log = name()
      const [memory, shared] = [createMemoryStore(), createRedisStore(io)]
      expect(await play(shared, log, actions)).toEqual(await play(memory, log, actions))
    }),
    { numRuns: 150, seed: 7 },
  )
})

describe('a Redis that is gone', () => {
  it('fails soon, and works again when it is back', async () => {
    const own = await openRedis()
    const client = new Redis(own.path, { retryStrategy: () => 100 })
    client.on('error', () => {})
    const store = createRedisStore(client)
    const heard = vi.fn()
    await store.subscribe('c', heard)
    expect(await store.mark('a', 60_000)).toBe(true)
    await own.kill()
    await expect(store.mark('b', 60_000)).rejects.toThrow('did not answer in time')
    await expect(store.subscribe('d', heard)).rejects.toThrow()
    await own.start()
    await expect.poll(() => store.recall('a')).toBeUndefined()
    await expect.poll(() => store.publish('c', 'again').then(() => heard)).toHaveBeenCalledWith('again')
    client.disconnect()
    await own.close()
  })
})

it('takes nothing for a client that is none', () => {
  for (const client of [undefined, null, 'redis://', {}])
    expect(() => createRedisStore(client as never)).toThrow(/client of createRedisStore/)
})
