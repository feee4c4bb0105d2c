import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const socket = join(folder, 'socket')
  const redis = spawn('redis-server', [
    '--port',
    '0',
    '--unixsocket',
    socket,
    '--save',
    '',
    '--appendonly',
    'no',
  ])
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject)
    redis.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('ready to accept connections')) resolve()
    })
  })
  const port = await findPort()
  const sandbox = await startProcess([sandboxServer], { WEBHOOKS: `http://127.0.0.1:${port}/webhooks/weavr` })
  const sandboxUrl = new URL(sandbox.url).origin
  const start = (own: number) =>
    startProcess([demoServer], {
      PORT: String(own),
      WEAVR_API_KEY: '',
      WEAVR_SANDBOX_URL: `${sandboxUrl}/multi`,
      SESSION_SECRETS: 'c'.repeat(64),
      REDIS_URL: socket,
    })
  const demos = await Promise.all([start(port), start(0)])
  return {
    urls: [demos[0].url, demos[1].url],
    sandboxUrl,
    async stop() {
      await Promise.all([...demos, sandbox].map((process) => process.stop()))
      redis.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
