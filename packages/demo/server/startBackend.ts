import { startSandboxServer } from '@weavr-kit/sandbox/node'
import { createWeavrProxy } from '@weavr-kit/server'
import { Hono } from 'hono'
import { createLabRoutes } from './createLabRoutes.js'
import { readProgramme } from './readProgramme.js'
import { readSettings } from './readSettings.js'
import { readSecureUi, type SecureUi } from './readSecureUi.js'

export interface Backend {
  /** Answers under `/api/weavr`, `/api/secure_ui`, `/api/programme` and `/lab`. */
  app: Hono
  /** Where passwords are typed and cards are shown. */
  secureUi: SecureUi
  /** Ends what was started for it. */
  close(): Promise<void>
}

const basePath = '/api/weavr'

/** The part of the demo that a real app has too: the proxy with the key. And the part that only a sandbox has: its Lab. */
export async function startBackend(env: NodeJS.ProcessEnv): Promise<Backend> {
  const settings = readSettings(env)
  const sandbox = settings.kind === 'sandbox' && !settings.baseUrl ? await startSandboxServer({ port: 0 }) : undefined
  const baseUrl = settings.baseUrl ?? sandbox?.url ?? ''
  const proxy = createWeavrProxy({ apiKey: settings.apiKey, baseUrl, basePath })

  const secureUi = await readSecureUi(settings, baseUrl)
  const app = new Hono()
  app.all(`${basePath}/*`, (c) => proxy(c.req.raw))
  app.get('/api/secure_ui', (c) => c.json(secureUi))
  // Weavr wants the address of whoever registers, which no page knows of itself.
  app.get('/api/programme', (c) => c.json({ ...readProgramme(settings, env), ipAddress: addressOf(c.env) }))
  if (settings.kind === 'sandbox') app.route('/lab', createLabRoutes(new URL('/__sandbox', baseUrl).href))
  else app.get('/lab', (c) => c.json({ sandbox: false }))

  return { app, secureUi, close: async () => sandbox?.close() }
}

/** Where the request came from, as Node's adapter tells it. */
const addressOf = (env: unknown): string =>
  (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? '127.0.0.1'
