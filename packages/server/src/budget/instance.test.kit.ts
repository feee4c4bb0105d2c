import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Redis } from 'ioredis'
import { createRedisStore, createWeavrProxy } from '../exports/index.js'
import { createNodeListener } from '../exports/node.js'

/** One instance of a server, in a process of its own: the program that `twoInstances.test.ts` runs. */
const { REDIS = '', UPSTREAM = '', BUDGET = '' } = process.env
const redis = new Redis(REDIS, { retryStrategy: () => 50 })
redis.on('error', () => {})
let failures = 0
const proxy = createWeavrProxy({
  apiKey: 'secret-key-of-the-programme',
  baseUrl: UPSTREAM,
  store: createRedisStore(redis),
  budget: JSON.parse(BUDGET) as { ms: number; calls: number }[],
  limits: { token: { ms: 1_000, calls: 1_000_000 } },
  onRequest: ({ storeFailed }) => {
    if (storeFailed) failures += 1
  },
})
const server = createServer(createNodeListener(proxy)).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port })
})
process.on('message', () => process.send?.({ failures }))
