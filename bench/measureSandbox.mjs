import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleContract } from '../scripts/bundleContract.mjs'
import { pnpm, root } from '../scripts/runCommand.mjs'
import { bundleOptions } from './bundleOptions.mjs'

const prism = '@stoplight/prism-cli@5.14.2'
const requests = 600
const atATime = 16
const credentials = { email: 'maya@northwind.example', password: { value: 'Northwind-2026' } }

/**
 * @typedef {object} Throughput
 * @property {string} name
 * @property {number} perSecond requests that were answered, with 16 under way at any time
 * @property {number} p95Ms
 */

/**
 * The same request to our sandbox and to Prism's mock of the same contract, one after the other; then the heavy case.
 * Prism is fetched for the occasion: it would weigh on every installation.
 * @returns {Promise<Throughput[]>}
 */
export async function measureSandbox() {
  const file = join(root, 'packages/sandbox/node_modules/.cache/bench-sandbox.mjs')
  await build({
    ...bundleOptions,
    platform: 'node',
    conditions: ['@weavr-kit/source', 'node'],
    entryPoints: [join(root, 'packages/sandbox/src/cli.ts')],
    outfile: file,
    packages: 'external',
    alias: {
      '@weavr-kit/core': join(root, 'packages/core/src/exports/index.ts'),
      '@weavr-kit/core/contract': join(root, 'packages/core/src/exports/contract.ts'),
    },
    logLevel: 'error',
  })
  const sandbox = (/** @type {string} */ seed, /** @type {number} */ port) => [
    process.execPath,
    file,
    '--port',
    String(port),
    '--secure-port',
    '0',
    '--seed',
    seed,
  ]
  const contract = join(root, 'reports/contract.json')
  writeFileSync(contract, JSON.stringify(await bundleContract()))
  return [
    await measure(
      'sandbox, GET /managed_cards, all of 10',
      sandbox('demo-company', 4611),
      'http://127.0.0.1:4611/multi',
      '/managed_cards',
    ),
    await measure(
      'Prism 5.14.2, the same',
      [...pnpm, 'dlx', prism, 'mock', '--port', '4612', '--verboseLevel', 'silent', contract],
      'http://127.0.0.1:4612',
      '/managed_cards',
    ),
    await measure(
      'sandbox, 100 of 10,000 cards',
      sandbox('heavy', 4613),
      'http://127.0.0.1:4613/multi',
      '/managed_cards?limit=100&offset=5000',
    ),
  ]
}

/** @param {string} name @param {string[]} command @param {string} base @param {string} path @returns {Promise<Throughput>} */
async function measure(name, [file = '', ...args], base, path) {
  const server = spawn(file, args, { stdio: 'ignore', detached: true })
  try {
    const headers = {
      'content-type': 'application/json',
      'api-key': 'sandbox-key',
      authorization: `Bearer ${await signIn(base)}`,
    }
    /** @type {number[]} */
    const times = []
    const send = async () => {
      const startedAt = performance.now()
      const answer = await fetch(base + path, { headers })
      await answer.text()
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
      times.push(performance.now() - startedAt)
    }
    // Both compile while they answer the first ones.
    for (let count = 0; count < 50; count++) await send()
    times.length = 0
    const startedAt = performance.now()
    await Promise.all(
      Array.from({ length: atATime }, async () => {
        for (let count = 0; count < requests / atATime; count++) await send()
      }),
    )
    const perSecond = times.length / ((performance.now() - startedAt) / 1000)
    return { name, perSecond, p95Ms: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0 }
  } finally {
    // The group: what pnpm starts outlives it otherwise.
    if (server.pid) process.kill(-server.pid)
    await once(server, 'exit')
  }
}

/** Waits until it listens. @param {string} base @returns {Promise<string>} */
async function signIn(base) {
  for (let tries = 0; tries < 600; tries++) {
    try {
      const answer = await fetch(`${base}/login_with_password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'api-key': 'sandbox-key' },
        body: JSON.stringify(credentials),
      })
      return (await answer.json()).token
    } catch {
      await new Promise((done) => setTimeout(done, 200))
    }
  }
  throw new Error(`Nothing listens at ${base}.`)
}
