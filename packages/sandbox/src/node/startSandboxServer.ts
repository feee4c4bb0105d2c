import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { createSandbox, type Sandbox } from '../createSandbox.js'
import type { SandboxOptions } from '../SandboxOptions.js'
import { createControlRoutes } from './createControlRoutes.js'
import { createMovableClock } from './createMovableClock.js'
import { listen } from './listen.js'

export interface SandboxServerOptions extends Omit<SandboxOptions, 'clock'> {
  /** 0 for any that is free. @default 4000 */
  port?: number
  /**
   * Where the secure UI listens, which has to be another origin; 0 for any that is free.
   * @default the port after `port`
   */
  securePort?: number
  /** @default '127.0.0.1' */
  hostname?: string
}

export interface SandboxServer {
  /** Where the Multi API is, e.g. `http://127.0.0.1:4000/multi`. */
  url: string
  port: number
  /** The origin of the secure UI, e.g. `http://127.0.0.1:4001`: what `SecureProvider` takes as `origin`. */
  secureUrl: string
  sandbox: Sandbox
  /**
   * Sets the server's clock forward, as `POST /__sandbox/clock` does. What is due by then has happened.
   * @throws {RangeError} beyond a hundred years
   */
  advance(ms: number): void
  close(): Promise<void>
}

/**
 * Serves a sandbox over HTTP, with CORS, and with controls for tests and demos under `/__sandbox/`, which
 * pages of this machine alone may use. Rejects when the port is taken.
 * @example
 * const server = await startSandboxServer({ port: 4000 })
 * console.log(server.url)
 */
export async function startSandboxServer(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const {
    port = 4000,
    securePort = port === 0 ? 0 : port + 1,
    hostname = '127.0.0.1',
    ...sandboxOptions
  } = options
  const clock = createMovableClock()
  const sandbox = createSandbox({ ...sandboxOptions, clock })
  const giveUp = (error: unknown) => {
    sandbox.close()
    throw error
  }
  const secure = await listen(sandbox.fetchSecureUi, securePort, hostname).catch(giveUp)
  const secureUrl = `http://${hostname}:${secure.port}`
  function advance(ms: number) {
    clock.advance(ms)
    sandbox.catchUp()
  }
  const app = createApp(sandbox, createControlRoutes({ sandbox, clock, advance, secureUrl, hostname }))
  const api = await listen(app.fetch, port, hostname).catch(async (error: unknown) => {
    await secure.close()
    return giveUp(error)
  })

  return {
    url: `http://${hostname}:${api.port}${sandbox.basePath}`,
    port: api.port,
    secureUrl,
    sandbox,
    advance,
    close: async () => {
      sandbox.close()
      await Promise.all([api.close(), secure.close()])
    },
  }
}

function createApp(sandbox: Sandbox, controls: Hono): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  // Before the rest, so that they are not open to every origin as the API is.
  app.route('/__sandbox', controls)
  app.use(
    cors({
      origin: '*',
      exposeHeaders: ['request-ref', 'retry-after', 'x-ratelimit-limit', 'x-ratelimit-reset'],
    }),
  )
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
