import { Hono } from 'hono'
import type { Sandbox } from '../createSandbox.js'
import type { Fault } from '../faults/createFaults.js'
import { seeds, type SeedName } from '../seeds/seeds.js'
import type { SandboxState } from '../state/SandboxState.js'
import type { MovableClock } from './createMovableClock.js'

export interface ControlOptions {
  sandbox: Sandbox
  clock: MovableClock
  /** Where the secure UI is. */
  secureUrl: string
}

/** What tests and a demo may do to a running sandbox, over HTTP. Nothing here needs a key: keep the server on your machine. */
export function createControlRoutes({ sandbox, clock, secureUrl }: ControlOptions): Hono {
  const routes = new Hono()
  const faults = new Map<string, () => void>()
  const tellTime = () => ({ now: clock.wallMs(), aheadMs: clock.aheadMs() })
  const refusal = (message: string) => ({ code: 'BAD_CONTROL', message })

  routes.get('/clock', (c) => c.json(tellTime()))
  routes.post('/clock', async (c) => {
    const { advanceMs } = await c.req.json<{ advanceMs?: unknown }>()
    if (typeof advanceMs !== 'number' || !(advanceMs >= 0)) return c.json(refusal('advanceMs must be a number, 0 or more.'), 400)
    clock.advance(advanceMs)
    return c.json(tellTime())
  })

  routes.get('/secure_ui', (c) => c.json({ origin: secureUrl }))

  routes.post('/faults', async (c) => {
    const id = String(faults.size + 1)
    faults.set(id, sandbox.faults.add(await c.req.json<Omit<Fault, 'match'>>()))
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
    const { seed, state } = await c.req.json<{ seed?: string; state?: SandboxState }>().catch(() => ({ seed: undefined, state: undefined }))
    if (seed !== undefined && !isSeedName(seed)) return c.json(refusal(`seed must be one of: ${Object.keys(seeds).join(', ')}.`), 400)
    sandbox.reset(state ?? seed)
    return c.body(null, 204)
  })
  routes.post('/identities/:id/verify', (c) => {
    const id = c.req.param('id')
    if (!sandbox.state.identities[id]) return c.json(refusal(`There is no identity ${id}.`), 404)
    sandbox.verifyIdentity(id)
    return c.body(null, 204)
  })
  routes.post('/card_payments/:id/settle', (c) => {
    if (!sandbox.settleCardPayment(c.req.param('id'))) return c.json(refusal('There is no such card payment to settle.'), 404)
    return c.body(null, 204)
  })
  routes.post('/card_payments/:id/reverse', (c) => {
    if (!sandbox.reverseCardPayment(c.req.param('id'))) return c.json(refusal('There is no such card payment to reverse.'), 404)
    return c.body(null, 204)
  })
  routes.get('/state', (c) => c.json(sandbox.state))
  return routes
}

const isSeedName = (seed: string): seed is SeedName => Object.hasOwn(seeds, seed)
