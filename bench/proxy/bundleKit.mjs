import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../scripts/runCommand.mjs'
import { bundleOptions } from '../bundleOptions.mjs'

/** The server package as one file, for processes of their own. @returns {Promise<string>} its path */
export async function bundleKit() {
  const outfile = join(root, 'packages/server/node_modules/.cache/bench-proxy.mjs')
  const entry = join(root, 'packages/server/src/exports')
  await build({
    ...bundleOptions,
    platform: 'node',
    conditions: ['@weavr-kit/source', 'node'],
    stdin: {
      contents: `export * from '${entry}/index.ts'; export * from '${entry}/node.ts'`,
      resolveDir: entry,
    },
    outfile,
    external: ['undici'],
    logLevel: 'error',
  })
  return outfile
}
