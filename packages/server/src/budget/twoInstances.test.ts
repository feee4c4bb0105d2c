import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve, type Serving } from '../node/serveRaw.test.kit.js'
import { token } from '../proxy/proxied.test.kit.js'
import { openRedis, type RunningRedis } from '../../../../scripts/openRedis.js'

/** A minute is longer than all of this, so that what is let through in it is let through in one window. */
const WINDOW_MS = 60_000
const CALLS = 100
const PAYERS = 40

type Kind = 'read' | 'background' | 'payment'

interface Arrival {
  payer: string
  kind: Kind
}

interface Instance {
  port: number
  /** How often it could not ask the store. */
  failures(): Promise<number>
  stop(): void
}

let folder: string
let program: string
let redis: RunningRedis
let upstream: Serving
const arrived: Arrival[] = []
const instances: Instance[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instances-'))
  program = join(folder, 'instance.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./instance.test.kit.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@weavr-kit/source'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
  redis = await openRedis()
  upstream = await serve((incoming, outgoing) => {
    const read = incoming.url === '/managed_cards' ? 'read' : 'background'
    arrived.push({
      payer: incoming.headers.authorization!,
      kind: incoming.method === 'GET' ? read : 'payment',
    })
    incoming.resume()
    outgoing.setHeader('content-type', 'application/json').end('{}')
  })
  instances.push(...(await Promise.all([startInstance(), startInstance()])))
})

afterAll(async () => {
  for (const { stop } of instances) stop()
  await Promise.all([redis.close(), upstream.close()])
  await rm(folder, { recursive: true })
})

async function startInstance(): Promise<Instance> {
  const child: ChildProcess = fork(program, {
    env: {
      ...process.env,
      REDIS: redis.path,
      UPSTREAM: upstream.url,
      BUDGET: JSON.stringify([{ ms: WINDOW_MS, calls: CALLS }]),
    },
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    port,
    stop: () => void child.kill(),
    async failures() {
      child.send('failures')
      const [{ failures }] = (await once(child, 'message')) as [{ failures: number }]
      return failures
    },
  }
}

const payers = Array.from({ length: PAYERS }, (_, index) => `${token.authorization}${index}`)

/** By way of either instance, as a balancer has it. */
async function call(payer: number, kind: Kind, turn: number): Promise<number> {
  const { port } = instances[(payer + turn) % instances.length]!
  const isPayment = kind === 'payment'
  const path = isPayment ? '/transfers' : kind === 'background' ? '/managed_accounts' : '/managed_cards'
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: isPayment ? 'POST' : 'GET',
    headers: {
      authorization: payers[payer]!,
      'weavr-intent': kind === 'background' ? 'background' : 'user',
      ...(isPayment && { 'content-type': 'application/json' }),
    },
    ...(isPayment && { body: '{}' }),
  })
  await answer.arrayBuffer()
  return answer.status
}

const arrivedOf = (...kinds: Kind[]) => arrived.filter(({ kind }) => kinds.includes(kind)).length

/** All payers at once, each so often. */
const everybody = (kind: Kind, times: number) =>
  Promise.all(
    payers.flatMap((_, payer) => Array.from({ length: times }, (__, turn) => call(payer, kind, turn))),
  )

it('two instances share one budget among forty payers: background first to wait, no payment ever', async () => {
  expect(new Set(await everybody('background', 3))).toEqual(new Set([200, 429]))
  // Who comes first decides how many that are: while its part is not used up, only those are refused who have
  // had their share, so that everybody has one.
  expect(arrivedOf('background')).toBeLessThanOrEqual(CALLS * 0.6)
  expect(arrivedOf('background')).toBeGreaterThanOrEqual(PAYERS)
  await everybody('read', 3)
  expect(arrivedOf('background', 'read')).toBe(CALLS * 0.8)
  // However little is left for everybody else.
  expect(new Set(await everybody('payment', 1))).toEqual(new Set([200]))
  expect(arrivedOf('payment')).toBe(PAYERS)
  expect(new Set(await everybody('read', 1))).toEqual(new Set([429]))
  // `budget.test.ts` holds the shares to a tenth over a longer time; in a first minute nobody has all of it.
  const shares = payers.map((payer) => arrived.filter((one) => one.payer === payer).length)
  expect(Math.max(...shares)).toBeLessThanOrEqual(1 + 6)
})

it('goes on without Redis, says so, and counts again when it is back', async () => {
  const failures = async () => (await instances[0]!.failures()) + (await instances[1]!.failures())
  await redis.kill()
  const before = await failures()
  expect(new Set(await everybody('read', 1))).toEqual(new Set([200]))
  expect(await failures()).toBeGreaterThan(before)
  await redis.start()
  const newFailures = async () => {
    const now = await failures()
    await everybody('read', 1)
    return (await failures()) - now
  }
  await expect.poll(newFailures, { interval: 100 }).toBe(0)
  arrived.length = 0
  await everybody('read', 4)
  expect(arrivedOf('read')).toBeLessThanOrEqual(CALLS * 0.8)
})
