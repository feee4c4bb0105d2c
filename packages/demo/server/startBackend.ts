import { startSandboxServer } from '@weavr-kit/sandbox/node'
import { createRedisStore, createWeavrProxy, createWeavrSignals } from '@weavr-kit/server'
import { Hono } from 'hono'
import { Redis } from 'ioredis'
import type { LabAnswer } from '../src/lab/Lab.js'
import type { Start } from '../src/Start.js'
import { createLabRoutes } from './createLabRoutes.js'
import { readProgramme } from './readProgramme.js'
import { readSettings } from './readSettings.js'
import { readSecureUi } from './readSecureUi.js'

export interface Backend {
  /** Answers under `/api/weavr`, `/api/address`, `/webhooks/weavr` and `/lab`. */
  app: Hono
  /** Where passwords are typed and cards are shown. */
  secureOrigin: string
  /** For the page, as things are. */
  readStart(): Promise<Start>
  /** Ends what was started for it. */
  close(): Promise<void>
}

const basePath = '/api/weavr'
const webhooksPath = '/webhooks/weavr'

const anything = { ms: 1, calls: 1_000_000 }
const wide = { token: anything, address: anything, refused: anything, email: anything }

/**
 * The part of the demo that a real app has too: the proxy with the key. And the part that only a sandbox has:
 * its Lab.
 */
export async function startBackend(env: NodeJS.ProcessEnv): Promise<Backend> {
  const settings = readSettings(env)
  const redis = settings.redisUrl === undefined ? undefined : new Redis(settings.redisUrl)
  // One that comes and goes is the store's business.
  redis?.on('error', () => {})
  const signals = createWeavrSignals({
    ...(redis && { store: createRedisStore(redis) }),
    apiKey: settings.apiKey,
  })
  const sandbox =
    settings.kind === 'sandbox' && !settings.baseUrl
      ? await startSandboxServer({
          port: 0,
          // Not by way of the network: this server's own address is known only later.
          webhooks: [
            { url: `http://localhost${webhooksPath}`, fetch: (request) => signals.receive(request) },
          ],
        })
      : undefined
  const baseUrl = settings.baseUrl ?? sandbox?.url ?? ''
  const programme = readProgramme(settings, env)
  const addresses = new WeakMap<Request, string>()
  const proxy = createWeavrProxy({
    apiKey: settings.apiKey,
    baseUrl,
    basePath,
    signals,
    // The token stays out of the page: it has a handle, which is worth nothing without the cookie. Weavr's
    // frames, in which passwords are typed and cards are shown, take the token itself.
    ...(settings.tokenIn === 'cookie' && {
      session: { mode: 'cookie', secrets: settings.sessionSecrets, tokenForFrames: true },
    }),
    // A sandbox of one's own has nobody to share it with.
    ...(settings.kind === 'sandbox' && { limits: wide }),
    // What no page may say of itself: under which profile it registers somebody, and where that person is.
    fill: ({ operationId, request }) => {
      if (operationId === 'corporateCreate')
        return { profileId: programme.corporate, ipAddress: addresses.get(request) }
      if (operationId === 'consumerCreate')
        return { profileId: programme.consumer, ipAddress: addresses.get(request) }
      return undefined
    },
  })

  const secureUi = await readSecureUi(settings, baseUrl)
  const app = new Hono()
  app.all(`${basePath}/*`, (c) => {
    addresses.set(c.req.raw, addressOf(c.env))
    return proxy(c.req.raw)
  })
  app.post(`${webhooksPath}/*`, (c) => signals.receive(c.req.raw))
  // Weavr wants the address of whoever registers, which no page knows of itself.
  app.get('/api/address', (c) => c.json({ ipAddress: addressOf(c.env) }))
  if (settings.kind === 'sandbox') app.route('/lab', createLabRoutes(baseUrl))
  else app.get('/lab', (c) => c.json({ sandbox: false }))

  return {
    app,
    secureOrigin: secureUi.origin,
    readStart: async () => ({
      tokenIn: settings.tokenIn,
      programme,
      lab: (await (await app.request('/lab')).json()) as LabAnswer,
      secureUi,
    }),
    async close() {
      redis?.disconnect()
      await sandbox?.close()
    },
  }
}

/** Where the request came from, as Node's adapter tells it. */
const addressOf = (env: unknown): string =>
  (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress ?? '127.0.0.1'
