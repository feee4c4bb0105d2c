import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { Hono } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { DemoUser, LabAnswer, Trouble, WorldEvent } from '../src/lab/Lab.js'

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

/** The key that the sandbox's Simulator API takes unless it is told another one. */
const PROGRAMME_KEY = 'sandbox-programme-key'

/** What the Simulator API is asked for so that it happens. */
function simulationOf(event: WorldEvent): [path: string, body: object] {
  const { currency } = event
  if (event.happens === 'money-in')
    return [
      `/accounts/${event.accountId}/deposit`,
      {
        depositAmount: { currency, amount: 250_000 },
        senderName: 'Atelier Sol',
        reference: 'Invoice 2041',
        senderIban: 'IE29AIBK93115212345678',
      },
    ]
  const amount = event.happens === 'purchase' ? 1_240 : 99_999_900
  return [
    `/cards/${event.cardId}/purchase`,
    {
      merchantName: 'Harbour Coffee',
      merchantCategoryCode: '5814',
      transactionAmount: { currency, amount },
      transactionCountry: 'IRL',
    },
  ]
}

/**
 * The Lab's side of the sandbox's controls. Time jumps go to every open page at once, in whatever tab or
 * browser, because they all talk to the one sandbox whose clock has moved.
 */
export function createLabRoutes(sandboxUrl: string): Hono {
  const controlUrl = new URL('/__sandbox', sandboxUrl).href
  const routes = new Hono()
  const pages = new Set<SSEStreamingApi>()

  async function control<Answer>(method: string, path: string, body?: object): Promise<Answer | undefined> {
    const response = await fetch(controlUrl + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${method} ${path}.`)
    return response.status === 204 ? undefined : ((await response.json()) as Answer)
  }
  async function simulate(path: string, body: object) {
    const response = await fetch(new URL(`/simulate/api${path}`, sandboxUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'programme-key': PROGRAMME_KEY },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`The simulator answered ${response.status} to ${path}.`)
  }
  const readAheadMs = async () => (await control<{ aheadMs: number }>('GET', '/clock'))?.aheadMs ?? 0

  let trouble: Trouble = 'none'

  routes.get('/', async (c) =>
    c.json<LabAnswer>({ sandbox: true, users, aheadMs: await readAheadMs(), trouble }),
  )

  routes.get('/time', (c) =>
    streamSSE(c, async (page) => {
      pages.add(page)
      await page.writeSSE({ data: String(await readAheadMs()) })
      await new Promise<void>((left) => page.onAbort(left))
      pages.delete(page)
    }),
  )

  routes.post('/time', async (c) => {
    const answer = await control<{ aheadMs: number }>(
      'POST',
      '/clock',
      await c.req.json<{ advanceMs: number }>(),
    )
    await Promise.all([...pages].map((page) => page.writeSSE({ data: String(answer?.aheadMs) })))
    return c.body(null, 204)
  })

  routes.post('/trouble', async (c) => {
    trouble = (await c.req.json<{ trouble: Trouble }>()).trouble
    await control('DELETE', '/faults')
    if (trouble !== 'none') await control('POST', '/faults', faults[trouble])
    return c.body(null, 204)
  })

  routes.post('/world', async (c) => {
    const [path, body] = simulationOf(await c.req.json<WorldEvent>())
    await simulate(path, body)
    return c.body(null, 204)
  })
  return routes
}
