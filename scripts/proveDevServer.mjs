import { spawn } from 'node:child_process'
import { npm } from './runCommand.mjs'

/** A machine that builds something else meanwhile takes its time over the first page. */
const PATIENCE_MS = 120_000

/**
 * Starts an app as its reader is told to, with `npm run dev`, and does in it what the reader is told to:
 * opens the page, signs in as the user whom the sandbox names, sees the cards. Then ends it, and sees that it
 * is gone.
 * @param {string} folder of the app, installed
 * @returns {Promise<{ code: number, output: string, seconds: number }>} as of a command
 */
export async function proveDevServer(folder) {
  const startedAt = performance.now()
  // A group of its own, as that of a terminal: what ends it reaches all that it started.
  const dev = spawn(npm[0] ?? '', [...npm.slice(1), 'run', 'dev'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  let output = ''
  const ended = new Promise((resolve) => dev.once('close', resolve))
  let code = 0
  try {
    const said = await new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error('It did not say where it is.')), PATIENCE_MS)
      /** @param {string} text */
      const read = (text) => {
        output += text
        const origin = /Local:\s+(http:\/\/localhost:\d+)/.exec(output)?.[1]
        const [, email, password] = /Sign in as (\S+) with the password (\S+)\./.exec(output) ?? []
        if (!origin || !email || !password) return
        clearTimeout(tooLate)
        resolve({ origin, email, password })
      }
      dev.stdout.setEncoding('utf8').on('data', read)
      dev.stderr.setEncoding('utf8').on('data', read)
      dev.once('exit', (status) => reject(new Error(`It ended with ${status}.`)))
    })
    await seeCards(said)
  } catch (error) {
    code = 1
    output += `\nnpm run dev: ${error instanceof Error ? error.message : String(error)}\n`
  } finally {
    end(dev.pid)
    await ended
  }
  return { code, output, seconds: (performance.now() - startedAt) / 1000 }
}

/** @param {{ origin: string, email: string, password: string }} said */
async function seeCards({ origin, email, password }) {
  /** @param {string} path @param {RequestInit} [init] */
  const ask = async (path, init) => {
    const answer = await fetch(`${origin}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 500)}`)
    return text
  }
  if (!/<title>|<button/.test(await ask('/'))) throw new Error('/ is not the page.')
  const { token } = JSON.parse(
    await ask('/api/weavr/login_with_password', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password: { value: password } }),
    }),
  )
  const cards = await ask('/api/weavr/managed_cards', { headers: { authorization: `Bearer ${token}` } })
  if (!cards.includes('Travel')) throw new Error(`There is no card called Travel: ${cards.slice(0, 500)}`)
}

/** @param {number | undefined} group */
function end(group) {
  try {
    if (group) process.kill(-group, 'SIGINT')
  } catch (error) {
    // It ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
