import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the workspace. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * npm by its file where that is to be found: on Windows the command is a batch file, which Node starts
 * through a shell only.
 */
export const npm = findNpm()

/** The one pnpm that runs on Node 20; npm fetches it, so a machine needs nothing but Node and npm. */
export const pnpm = [...npm, 'exec', '--yes', '--', 'pnpm@12.21.0']

/** TypeScript 7, by its file: TypeScript 6 (which the tools need) owns the name `tsc` too. */
export const tsc = [process.execPath, 'node_modules/typescript-7/bin/tsc']

/**
 * Runs a command to its end. Resolves whatever the exit code, so that a caller can run the next step and sum
 * up.
 * @param {string[]} command the program and its arguments
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: collect the
 *   output, show nothing
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `output` is empty unless `quiet`
 */
export function runCommand([program = '', ...args], { cwd = root, env, quiet = false } = {}) {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
    const finish = (/** @type {number} */ code) =>
      resolve({ code, output, seconds: (performance.now() - startedAt) / 1000 })
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

function findNpm() {
  const beside = dirname(process.execPath)
  const places = [join(beside, 'node_modules'), join(beside, '../lib/node_modules')]
  const file = places.map((place) => join(place, 'npm/bin/npm-cli.js')).find((path) => existsSync(path))
  return file ? [process.execPath, file] : ['npm']
}
