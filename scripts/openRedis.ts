import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningRedis {
  /** Of its socket: no port that somebody else may have. */
  path: string
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/** A Redis of its own for a test, which keeps nothing on disk. */
export async function openRedis(): Promise<RunningRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const path = join(folder, 'socket')
  let server: ChildProcess | undefined

  async function start() {
    server = spawn('redis-server', ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no'])
    await new Promise<void>((resolve, reject) => {
      server?.once('error', () =>
        reject(
          new Error('No redis-server. `npm test` installs it on Debian; elsewhere, install Redis first.'),
        ),
      )
      server?.stdout?.on('data', (text: Buffer) => {
        if (text.toString().includes('ready to accept connections')) resolve()
      })
    })
  }
  async function kill() {
    if (!server || server.exitCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'exit')
    await rm(path, { force: true })
  }
  await start()
  return {
    path,
    start,
    kill,
    async close() {
      await kill()
      await rm(folder, { recursive: true })
    },
  }
}
