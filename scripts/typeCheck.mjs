import { runCommand, tsc } from './runCommand.mjs'

/**
 * Checks all there is, tests and stories included, from source, without a build. One program, because what six of them share took
 * most of the time; that each published package stands by itself is proved where it is built.
 */
export function typeCheck() {
  return runCommand([...tsc, '-p', 'tsconfig.json', '--pretty', 'false'], { quiet: true })
}
