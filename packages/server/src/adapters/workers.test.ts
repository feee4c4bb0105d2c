import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describeAdapter, type Adapt } from './adapterSuite.test.kit.js'

/** It comes without types: the path of a program. */
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string }
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The runtime itself, as it behaved at a date. */
const inWorkers =
  (compatibilityDate: string): Adapt =>
  async (options) => {
    const folder = await mkdtemp(join(tmpdir(), 'weavr-worker-'))
    await build({
      bundle: true,
      format: 'esm',
      conditions: ['@weavr-kit/source'],
      outfile: join(folder, 'worker.js'),
      logLevel: 'error',
      stdin: {
        resolveDir: source('.'),
        contents: `
          import { createWeavrProxy } from '../exports/index.ts'
          const weavr = createWeavrProxy({ ...${JSON.stringify(options)}, basePath: '/api/weavr' })
          export default { fetch: (request) => weavr(request) }
        `,
      },
    })
    await writeFile(
      join(folder, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (
        services = [
          (name = "main", worker = (
            modules = [(name = "worker", esModule = embed "worker.js")],
            compatibilityDate = "${compatibilityDate}",
            compatibilityFlags = ["enable_request_signal"],
          )),
          (name = "internet", network = (allow = ["public", "private"])),
        ],
        sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
      );`,
    )
    const child = spawn(workerd, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    })
    const [line] = (await once(child.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer]
    const { port } = JSON.parse(String(line)) as { port: number }
    return {
      port,
      async close() {
        // What lies open it would wait for.
        child.kill('SIGKILL')
        await once(child, 'exit')
        await rm(folder, { recursive: true })
      },
    }
  }

// Before 11 November 2024 the runtime throws where the field `cache` is named.
describeAdapter('Workers of before', inWorkers('2024-09-01'), { seesRawPath: false })
describeAdapter('Workers', inWorkers('2026-01-01'), { seesRawPath: false })
