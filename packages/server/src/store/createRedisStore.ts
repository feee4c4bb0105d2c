import { failOption } from '../calls/failOption.js'
import { connectRedis, type RedisClient } from './RedisClient.js'
import { addScript, correctScript, enterScript } from './redisScripts.js'
import type { WeavrStore } from './WeavrStore.js'

/** A client that has lost its server keeps commands waiting; a payer waits no longer than this for a counter. */
const ANSWER_WITHIN_MS = 500

export interface RedisStoreOptions {
  /** Begins every key and channel, so that several programmes may share a Redis. @default 'weavr:' */
  prefix?: string
}

interface HeardChannel {
  listeners: Set<(message: string) => void>
  isReady: Promise<void>
}

/**
 * A store in Redis 5 or later, which all instances share. It speaks through a client of `ioredis` or `redis`
 * that you connect and close, and opens one more connection when something subscribes.
 *
 * @throws {ConfigurationError} `invalid-options`
 * @example
 * const store = createRedisStore(new Redis(process.env.REDIS_URL))
 * createWeavrProxy({ apiKey, baseUrl, store })
 */
export function createRedisStore(
  client: RedisClient,
  { prefix = 'weavr:' }: RedisStoreOptions = {},
): WeavrStore {
  if (typeof client !== 'object' || client === null || !('call' in client || 'sendCommand' in client))
    failOption('client', 'a connected client of ioredis or of redis', 'createRedisStore')
  const channels = new Map<string, HeardChannel>()
  const redis = connectRedis(client, (channel, message) => {
    for (const listener of channels.get(channel)?.listeners ?? []) listener(message)
  })
  const nameOf = (key: string) => prefix + key
  /** In one slot of a cluster, both. */
  const logNames = (log: string) => [nameOf(`{${log}}`), nameOf(`{${log}}:n`)]
  const run = (script: string, keys: string[], ...args: (string | number)[]) =>
    inTime(redis.command('EVAL', script, keys.length, ...keys, ...args))

  return {
    async add(key, amount, ttlMs) {
      const [value, leftMs] = (await run(addScript, [nameOf(key)], amount, ttlMs)) as [number, number]
      return { value: Number(value), leftMs: Number(leftMs) }
    },
    mark: async (key, ttlMs) =>
      (await inTime(redis.command('SET', nameOf(key), '1', 'PX', ttlMs, 'NX'))) !== null,
    keep: async (key, text, ttlMs) =>
      void (await inTime(redis.command('SET', nameOf(key), text, 'PX', ttlMs))),
    recall: async (key) => ((await inTime(redis.command('GET', nameOf(key)))) as string | null) ?? undefined,
    async enter(log, { at, who, on, room }) {
      const windows = room.flatMap(({ ms, calls }) => [ms, calls])
      const waitMs = Number(await run(enterScript, logNames(log), at, who, on, ...windows))
      return waitMs > 0 ? { isEntered: false, waitMs } : { isEntered: true }
    },
    async correct(log, { at, windowMs, calls, leftMs }) {
      await run(correctScript, logNames(log), at, windowMs, calls, leftMs)
    },
    publish: async (channel, message) =>
      void (await inTime(redis.command('PUBLISH', nameOf(channel), message))),
    async subscribe(channel, listener) {
      const name = nameOf(channel)
      const heard = channels.get(name) ?? { listeners: new Set(), isReady: inTime(redis.subscribe(name)) }
      channels.set(name, heard)
      heard.listeners.add(listener)
      const leave = () => {
        heard.listeners.delete(listener)
        if (heard.listeners.size > 0 || channels.get(name) !== heard) return
        channels.delete(name)
        void redis.unsubscribe(name).catch(() => {})
      }
      await heard.isReady.catch((error: unknown) => {
        leave()
        throw error
      })
      return leave
    },
  }
}

function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The store did not answer in time.')), ANSWER_WITHIN_MS)
    void answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
