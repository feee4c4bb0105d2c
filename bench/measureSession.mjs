import { join } from 'node:path'
import { build } from 'esbuild'
import { root, runCommand } from '../scripts/runCommand.mjs'
import { bundleOptions } from './bundleOptions.mjs'

/**
 * @typedef {object} SessionCost
 * @property {number} rendersOutsidePrompt in 5 simulated minutes, from the list of cards to the warning's
 *   last second
 * @property {number} sessionTimersAtMost
 * @property {number} timersWith1Hook
 * @property {number} timersWith1000Hooks
 * @property {number} timersWith1000Countdowns
 * @property {number} microsecondsPerBump the median of batches
 * @property {{ name: string, timersWith1Hook: number, timersWith1000Hooks: number, microsecondsPerBump:
 *   number | null }} peer
 */

/**
 * Plays the scenario in a process of its own, so that no page or timer of it stays behind.
 * @returns {Promise<SessionCost>}
 */
export async function measureSession() {
  const file = join(root, 'node_modules/.cache/weavr-kit/bench-scenario.mjs')
  await build({
    ...bundleOptions,
    platform: 'node',
    minify: false,
    entryPoints: [join(root, 'bench/session/scenario.mjs')],
    outfile: file,
    external: ['jsdom'],
    // React's build for Node asks for Node's modules with `require`, which an ES module has to be given.
    banner: {
      js: `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)`,
    },
    logLevel: 'error',
  })
  const { code, output } = await runCommand([process.execPath, file], { quiet: true })
  if (code !== 0) throw new Error(`The bench scenario failed:\n${output}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}
