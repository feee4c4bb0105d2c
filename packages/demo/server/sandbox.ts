import { startSandboxServer } from '@weavr-kit/sandbox/node'

/** A sandbox in a process of its own, for the end-to-end tests: `PORT=4000 node dist/server/sandbox.js`; `WEBHOOKS` is where
 * it tells of what happens. */
const { PORT = 0, WEBHOOKS } = process.env
const sandbox = await startSandboxServer({
  port: Number(PORT),
  webhooks: WEBHOOKS?.split(' ').map((url) => ({ url })),
})
console.log(sandbox.url)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0))
