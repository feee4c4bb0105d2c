import { serve, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { createSandbox, type Sandbox, type SandboxOptions } from '../createSandbox.js'
import { createControlRoutes } from './createControlRoutes.js'
import { createMovableClock } from './createMovableClock.js'

export interface SandboxServerOptions extends Omit<SandboxOptions, 'clock'> {
  /** 0 for any that is free. @default 4000 */
  port?: number
  /** @default '127.0.0.1' */
  hostname?: string
}

export interface SandboxServer {
  /** Where the Multi API is, e.g. `http://127.0.0.1:4000/multi`. */
  url: string
  port: number
  sandbox: Sandbox
  /** Sets the server's clock forward, as `POST /__sandbox/clock` does. */
  advance(ms: number): void
  close(): Promise<void>
}

/**
 * Serves a sandbox over HTTP, with CORS, and with controls for tests and demos under `/__sandbox/`.
 * Rejects when the port is taken.
 * @example
 * const server = await startSandboxServer({ port: 4000 })
 * console.log(server.url)
 */
export async function startSandboxServer(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const { port = 4000, hostname = '127.0.0.1', ...sandboxOptions } = options
  const clock = createMovableClock()
  const sandbox = createSandbox({ ...sandboxOptions, clock })
  const app = createApp(sandbox, createControlRoutes({ sandbox, clock }))

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (address) => {
      resolve({
        url: `http://${hostname}:${address.port}${sandbox.basePath}`,
        port: address.port,
        sandbox,
        advance: clock.advance,
        close: () => new Promise((closed) => server.close(() => closed())),
      })
    })
    server.on('error', reject)
  })
}

function createApp(sandbox: Sandbox, controls: Hono): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(cors({ origin: '*', exposeHeaders: ['request-ref', 'x-ratelimit-limit', 'x-ratelimit-reset'] }))
  app.route('/__sandbox', controls)
  app.all('*', async (c) => {
    try {
      return await sandbox.fetch(c.req.raw)
    } catch (error) {
      // A fault that breaks the connection: the browser shall see it break.
      if (!(error instanceof TypeError)) throw error
      c.env.outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    }
  })
  return app
}
