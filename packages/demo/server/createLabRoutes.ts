import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { Hono } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { DemoUser, LabAnswer, Trouble } from '../src/lab/Lab.js'

const users: DemoUser[] = [
  { name: 'Maya Lindqvist', about: 'Northwind Studio Ltd', ...demoUser },
  { name: 'Inês', about: 'a company and herself', ...demoMultiUser },
]

/** As the sandbox wants to be told. */
const faults: Record<Exclude<Trouble, 'none'>, object> = {
  slow: { latencyMs: 3000 },
  unreachable: { networkError: true },
  failing: { status: 500 },
  busy: { status: 429, times: 1 },
  refused: { status: 401, times: 1 },
}

/**
 * The Lab's side of the sandbox's controls. Time jumps go to every open page at once, in whatever tab or browser, because
 * they all talk to the one sandbox whose clock has moved.
 */
export function createLabRoutes(controlUrl: string): Hono {
  const routes = new Hono()
  const pages = new Set<SSEStreamingApi>()

  async function control<Answer>(method: string, path: string, body?: object): Promise<Answer | undefined> {
    const response = await fetch(controlUrl + path, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) })
    if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${method} ${path}.`)
    return response.status === 204 ? undefined : ((await response.json()) as Answer)
  }
  const readAheadMs = async () => (await control<{ aheadMs: number }>('GET', '/clock'))?.aheadMs ?? 0

  routes.get('/', async (c) => c.json<LabAnswer>({ sandbox: true, users, aheadMs: await readAheadMs() }))

  routes.get('/time', (c) =>
    streamSSE(c, async (page) => {
      pages.add(page)
      await page.writeSSE({ data: String(await readAheadMs()) })
      await new Promise<void>((left) => page.onAbort(left))
      pages.delete(page)
    }),
  )

  routes.post('/time', async (c) => {
    const answer = await control<{ aheadMs: number }>('POST', '/clock', await c.req.json<{ advanceMs: number }>())
    await Promise.all([...pages].map((page) => page.writeSSE({ data: String(answer?.aheadMs) })))
    return c.body(null, 204)
  })

  routes.post('/trouble', async (c) => {
    const { trouble } = await c.req.json<{ trouble: Trouble }>()
    await control('DELETE', '/faults')
    if (trouble !== 'none') await control('POST', '/faults', faults[trouble])
    return c.body(null, 204)
  })
  return routes
}
