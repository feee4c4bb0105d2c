import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { addApp } from './addApp.js'
import { listen } from './listen.js'
import { startBackend } from './startBackend.js'

const USUAL_PORT = 4173

const { PORT } = process.env
const backend = await startBackend(process.env)
const app = new Hono().route('/', backend.app)
await addApp(app, fileURLToPath(new URL('../app', import.meta.url)), backend)
const server = await listen(app, Number(PORT ?? USUAL_PORT), PORT === undefined)
console.log(server.url)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    server.close()
    // Nothing here needs to be finished, and connections that are kept alive would hold the process back for
    // seconds.
    process.exit(0)
  })
}
