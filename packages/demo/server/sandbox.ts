import { startSandboxServer } from '@weavr-kit/sandbox/node'

/** A sandbox in a process of its own, for the end-to-end tests: `PORT=4000 node dist/server/sandbox.js`. */
const sandbox = await startSandboxServer({ port: Number(process.env.PORT ?? 0) })
console.log(sandbox.url)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0))
