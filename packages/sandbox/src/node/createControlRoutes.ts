import type { WebhookName, WebhookPayloads } from '@weavr-kit/core/contract'
import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import type { Sandbox } from '../createSandbox.js'
import { seeds, type SeedName } from '../seeds/seeds.js'
import { readSandboxState } from '../state/readSandboxState.js'
import type { MovableClock } from './createMovableClock.js'
import { guardControls, isOfThisMachine } from './guardControls.js'
import { readFault } from './readFault.js'

export interface ControlOptions {
  sandbox: Sandbox
  clock: MovableClock
  /** Sets the clock forward, and does what is due by then. */
  advance(ms: number): void
  /** Where the secure UI is. */
  secureUrl: string
  /** What the server was told to listen on. */
  hostname: string
}

/**
 * What tests and a demo may do to a running sandbox, over HTTP. Nothing here needs a key: it answers this
 * machine's pages and no others.
 */
export function createControlRoutes({ sandbox, clock, advance, secureUrl, hostname }: ControlOptions): Hono {
  const routes = new Hono()
  const faults = new Map<string, () => void>()
  const tellTime = () => ({ now: clock.wallMs(), aheadMs: clock.aheadMs() })
  const refusal = (message: string) => ({ code: 'BAD_CONTROL', message })

  routes.use(guardControls(hostname))
  routes.use(cors({ origin: (origin) => (isOfThisMachine(origin) ? origin : null) }))
  routes.onError((error, c) => {
    if (error instanceof RangeError) return c.json(refusal(error.message), 400)
    throw error
  })

  routes.get('/clock', (c) => c.json(tellTime()))
  routes.post('/clock', async (c) => {
    const { advanceMs } = await readObject(c)
    advance(typeof advanceMs === 'number' ? advanceMs : NaN)
    return c.json(tellTime())
  })

  routes.get('/secure_ui', (c) => c.json({ origin: secureUrl }))

  routes.post('/faults', async (c) => {
    const id = String(faults.size + 1)
    faults.set(id, sandbox.faults.add(readFault(await readObject(c))))
    return c.json({ id }, 201)
  })
  routes.delete('/faults/:id', (c) => {
    faults.get(c.req.param('id'))?.()
    return c.body(null, 204)
  })
  routes.delete('/faults', (c) => {
    sandbox.faults.clear()
    return c.body(null, 204)
  })

  routes.post('/reset', async (c) => {
    const { seed, state } = await readObject(c)
    if (seed !== undefined && !isSeedName(seed))
      return c.json(refusal(`seed must be one of: ${Object.keys(seeds).join(', ')}.`), 400)
    sandbox.reset(state === undefined ? seed : readSandboxState(state))
    return c.body(null, 204)
  })
  routes.post('/identities/:id/verify', (c) => {
    const id = c.req.param('id')
    if (!sandbox.state.identities[id]) return c.json(refusal('There is no such identity.'), 404)
    sandbox.verifyIdentity(id)
    return c.body(null, 204)
  })
  routes.post('/card_payments/:id/settle', (c) => {
    if (!sandbox.settleCardPayment(c.req.param('id')))
      return c.json(refusal('There is no such card payment to settle.'), 404)
    return c.body(null, 204)
  })
  routes.post('/card_payments/:id/reverse', (c) => {
    if (!sandbox.reverseCardPayment(c.req.param('id')))
      return c.json(refusal('There is no such card payment to reverse.'), 404)
    return c.body(null, 204)
  })
  routes.post('/webhooks', async (c) => {
    const { name, payload } = await readObject(c)
    // What is none of Weavr's is told apart by the sandbox itself.
    sandbox.tell(name as WebhookName, payload as WebhookPayloads[WebhookName])
    return c.body(null, 204)
  })
  routes.get('/state', (c) => c.json(sandbox.state))
  return routes
}

const isSeedName = (seed: unknown): seed is SeedName => typeof seed === 'string' && Object.hasOwn(seeds, seed)

/** What was sent: an object, empty where nothing was. @throws {RangeError} for anything else */
async function readObject(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text()
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new RangeError('The body must be JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError('The body must be an object.')
  return value as Record<string, unknown>
}
