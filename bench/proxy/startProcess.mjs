import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../../scripts/runCommand.mjs'

/**
 * @typedef {object} Started
 * @property {string} url
 * @property {() => Promise<{ rss: number, cpu: NodeJS.CpuUsage }>} read what the process takes, after garbage
 *   collection, and has spent
 * @property {() => void} stop
 */

/** @param {string} file of `bench/proxy` @param {string[]} [args] @returns {Promise<Started>} */
export async function startProcess(file, args = []) {
  const child = fork(join(root, 'bench/proxy', file), args, {
    execArgv: ['--expose-gc'],
    // Of each reader that leaves, some write a line.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The scenario is wrong: ${file} ${args[0] ?? ''} ended with ${code}.`)
  })
  const [{ port }] = await Promise.race([once(child, 'message'), failed])
  failed.catch(() => {})
  return {
    url: `http://127.0.0.1:${port}`,
    async read() {
      child.send('read')
      const [read] = await once(child, 'message')
      return read
    },
    stop: () => void child.kill(),
  }
}
