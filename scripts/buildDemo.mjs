import { join } from 'node:path'
import { root, runCommand } from './runCommand.mjs'

export const demo = join(root, 'packages/demo')

/**
 * Builds the demo's page and its server, from the sources of the packages. Each in a process of its own,
 * which takes half of the time.
 * @throws {Error} with what Vite had to say
 */
export async function buildDemo() {
  const vite = [process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn']
  const builds = await Promise.all(
    // NODE_ENV: with any other, Vite would build React's development version.
    [[], ['--ssr']].map((more) =>
      runCommand([...vite, ...more], { cwd: demo, quiet: true, env: { NODE_ENV: 'production' } }),
    ),
  )
  const failed = builds.find(({ code }) => code !== 0)
  if (failed) throw new Error(`The demo does not build.\n${failed.output}`)
}
