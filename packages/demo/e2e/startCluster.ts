import { openRedis } from '../../../scripts/openRedis.js'
import { startProcess } from './startProcess.js'
import { demoServer, findPort, sandboxServer } from './startStack.js'

export interface Cluster {
  /** The two instances of the demo's server. */
  urls: readonly [string, string]
  /** The sandbox, which tells the first of them what happens. */
  sandboxUrl: string
  stop(): Promise<void>
}

/** Sandbox → two instances of the demo's server → one Redis: each a process of its own. */
export async function startCluster(): Promise<Cluster> {
  const redis = await openRedis()
  const port = await findPort()
  const sandbox = await startProcess([sandboxServer], { WEBHOOKS: `http://127.0.0.1:${port}/webhooks/weavr` })
  const sandboxUrl = new URL(sandbox.url).origin
  const start = (own: number) =>
    startProcess([demoServer], {
      PORT: String(own),
      WEAVR_API_KEY: '',
      WEAVR_SANDBOX_URL: `${sandboxUrl}/multi`,
      SESSION_SECRETS: 'c'.repeat(64),
      REDIS_URL: redis.path,
    })
  const demos = await Promise.all([start(port), start(0)])
  return {
    urls: [demos[0].url, demos[1].url],
    sandboxUrl,
    async stop() {
      await Promise.all([...demos, sandbox].map((process) => process.stop()))
      await redis.close()
    },
  }
}
