import { mkdtemp } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProcess, type RunningProcess } from './startProcess.js'

const serverFolder = fileURLToPath(new URL('../dist/server', import.meta.url))

/** Programs of the demo, built. */
export const demoServer = join(serverFolder, 'main.js')
export const sandboxServer = join(serverFolder, 'sandbox.js')

/** What the rig found, as far as it is read here. */
interface ConformReport {
  totals: {
    exchanges: number
    requestErrors: number
    responseErrors: number
    requestWarnings: number
    responseWarnings: number
  }
  coverage: { covered: number }
  violations: { severity: string }[]
}

export interface Stack {
  /** Where the demo is. */
  url: string
  /** Does something to the sandbox behind it: `control('POST', '/faults', { status: 500 })`. */
  control(method: string, path: string, body?: object): Promise<unknown>
  /** Has something happen by way of Weavr's Simulator API. */
  simulate(path: string): Promise<unknown>
  /** Sets the clock of the sandbox forward. Open pages hear of it a moment later: see `passBy`. */
  advance(ms: number): Promise<void>
  /** How the traffic so far fits Weavr's own description. Nothing without a rig. */
  judge(): Promise<{ summary: string; errors: unknown[] } | undefined>
  stop(): Promise<void>
}

/**
 * Browser → demo server with its proxy → (rig) → sandbox: each a process of its own, on ports of their own.
 * @param env of the demo's server
 */
export async function startStack(
  env: Record<string, string>,
  conform = process.env.DEMO_E2E_CONFORM,
): Promise<Stack> {
  const port = await findPort()
  const sandbox = await startProcess([sandboxServer], {
    WEBHOOKS: `http://127.0.0.1:${port}/webhooks/weavr`,
  })
  const origin = new URL(sandbox.url).origin
  const rig = conform ? await startRig(conform, origin) : undefined
  const demo = await startProcess([demoServer], {
    PORT: String(port),
    WEAVR_API_KEY: '',
    ...env,
    WEAVR_SANDBOX_URL: `${rig ? rig.url : origin}/multi`,
  })

  async function send(method: string, url: string, body?: object, headers = {}): Promise<unknown> {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}.`)
    return response.status === 204 ? undefined : response.json()
  }

  return {
    url: demo.url,
    control: (method, path, body) => send(method, `${origin}/__sandbox${path}`, body),
    simulate: (path) =>
      send('POST', `${origin}/simulate/api${path}`, {}, { 'programme-key': 'sandbox-programme-key' }),
    advance: async (advanceMs) =>
      void (await send('POST', `${demo.url}/lab/time`, { advanceMs: Math.round(advanceMs) })),
    async judge() {
      if (!rig) return undefined
      const { totals, coverage, violations } = (await send(
        'GET',
        `${rig.url}/__conform/report`,
      )) as ConformReport
      return {
        summary:
          `${totals.exchanges} exchanges, ${coverage.covered} operations; errors: ${totals.requestErrors} client, ${totals.responseErrors} server; ` +
          `warnings: ${totals.requestWarnings} client, ${totals.responseWarnings} server`,
        errors: violations.filter(({ severity }) => severity === 'error'),
      }
    },
    async stop() {
      await demo.stop()
      await rig?.stop()
      await sandbox.stop()
    },
  }
}

/** One that is free now: the sandbox has to know it before the demo is there. */
export function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function startRig(folder: string, upstream: string): Promise<RunningProcess> {
  const out = join(await mkdtemp(join(tmpdir(), 'weavr-kit-e2e-')), 'report.json')
  const spec = join(folder, '../weavr/openapi/multi.yml')
  return startProcess([
    join(folder, 'conform.mjs'),
    'proxy',
    '--spec',
    spec,
    '--upstream',
    upstream,
    '--port',
    '0',
    '--out',
    out,
    '--ignore',
    '^/(__|simulate/)',
  ])
}
