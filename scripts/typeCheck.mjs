import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand, tsc } from './runCommand.mjs'

/** Every program there is, tests and stories included. */
export function tsconfigs() {
  const programs = ['tsconfig.json', ...['core', 'react', 'server', 'sandbox', 'demo'].map((name) => `packages/${name}/tsconfig.json`)]
  return programs.filter((file) => existsSync(join(root, file)))
}

/**
 * Checks one program from source, without a build.
 * @param {string} config path from the root
 */
export function typeCheck(config) {
  return runCommand([...tsc, '-p', config, '--noEmit', '--pretty', 'false'], { quiet: true })
}
