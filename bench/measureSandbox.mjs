import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleContract } from '../scripts/bundleContract.mjs'
import { pnpm, root } from '../scripts/runCommand.mjs'
import { bundleOptions } from './bundleOptions.mjs'
import { targets } from './targets.mjs'

const prism = '@stoplight/prism-cli@5.14.2'
const requests = 600
const headers = { 'content-type': 'application/json', 'api-key': 'sandbox-key' }
const login = {
  method: 'POST',
  headers,
  body: JSON.stringify({ email: 'maya@northwind.example', password: { value: 'Northwind-2026' } }),
}

/**
 * @typedef {object} Throughput
 * @property {string} name
 * @property {number} perSecond requests that were answered
 * @property {number} p95Ms
 * @property {number} [atLeast] the target
 */

/** @typedef {(path: string, init: RequestInit) => Promise<Response>} Send */

const list = '/managed_cards'
const heavyList = '/managed_cards?limit=100&offset=5000'

/**
 * The same requests to our sandbox and to Prism's mock of the same contract, one after the other, with 16
 * under way at any time; then the heavy case, over HTTP and within one process. Prism is fetched for the
 * occasion: it would weigh on every installation.
 * @returns {Promise<Throughput[]>}
 */
export async function measureSandbox() {
  const folder = join(root, 'packages/sandbox/node_modules/.cache')
  const [cli, library] = await Promise.all([
    bundle('cli', join(folder, 'bench-cli.mjs')),
    bundle('exports/index', join(folder, 'bench-library.mjs')),
  ])
  const contract = join(root, 'reports/contract.json')
  writeFileSync(contract, JSON.stringify(await bundleContract()))
  const ours = await serve(
    [process.execPath, cli, '--port', '4611', '--secure-port', '0'],
    'http://127.0.0.1:4611/multi',
    measureBoth,
  )
  const prisms = await serve(
    [...pnpm, 'dlx', prism, 'mock', '--port', '4612', '--verboseLevel', 'silent', contract],
    'http://127.0.0.1:4612',
    measureBoth,
  )
  const heavy = await serve(
    [process.execPath, cli, '--port', '4613', '--secure-port', '0', '--seed', 'heavy'],
    'http://127.0.0.1:4613/multi',
    (send, token) => measure(send, heavyList, reading(token)),
  )
  const { createSandbox } = await import(library)
  const sandbox = createSandbox({ seed: 'heavy' })
  /** @type {Send} */
  const within = (path, init) => sandbox.fetch(new Request(`http://sandbox.invalid/multi${path}`, init))
  const heavyWithin = await measure(within, heavyList, reading(await signIn(within)), 1)
  return [
    {
      name: 'sandbox, GET /managed_cards, all of 10',
      ...ours.list,
      atLeast: prisms.list.perSecond * targets.timesPrism,
    },
    { name: 'Prism 5.14.2, the same', ...prisms.list },
    {
      name: 'sandbox, POST /login_with_password',
      ...ours.login,
      atLeast: prisms.login.perSecond * targets.timesPrism,
    },
    { name: 'Prism 5.14.2, the same', ...prisms.login },
    { name: 'sandbox, 100 of 10,000 cards', ...heavy },
    { name: 'sandbox, the same within one process', ...heavyWithin, atLeast: targets.heavyListPerSecond },
  ]
}

/** @param {string} entry @param {string} file @returns where it is */
async function bundle(entry, file) {
  await build({
    ...bundleOptions,
    platform: 'node',
    conditions: ['@weavr-kit/source', 'node'],
    entryPoints: [join(root, `packages/sandbox/src/${entry}.ts`)],
    outfile: file,
    packages: 'external',
    alias: {
      '@weavr-kit/core': join(root, 'packages/core/src/exports/index.ts'),
      '@weavr-kit/core/contract': join(root, 'packages/core/src/exports/contract.ts'),
    },
    logLevel: 'error',
  })
  return file
}

/** @param {Send} send @param {string} token */
async function measureBoth(send, token) {
  return {
    list: await measure(send, list, reading(token)),
    login: await measure(send, '/login_with_password', login),
  }
}

/**
 * Lets a server run for as long as it is measured.
 * @template Result
 * @param {string[]} command @param {string} base @param {(send: Send, token: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function serve([file = '', ...args], base, use) {
  const server = spawn(file, args, { stdio: 'ignore', detached: true })
  try {
    /** @type {Send} */
    const send = (path, init) => fetch(base + path, init)
    return await use(send, await signIn(send))
  } finally {
    // The group: what pnpm starts outlives it otherwise.
    if (server.pid) process.kill(-server.pid)
    await once(server, 'exit')
  }
}

/** @param {Send} send @param {string} path @param {RequestInit} init @param {number} [atATime] */
async function measure(send, path, init, atATime = 16) {
  /** @type {number[]} */
  const times = []
  const sendOne = async () => {
    const startedAt = performance.now()
    const answer = await send(path, init)
    await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    times.push(performance.now() - startedAt)
  }
  // Whatever answers compiles while it does so.
  for (let count = 0; count < 50; count++) await sendOne()
  times.length = 0
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let count = 0; count < requests / atATime; count++) await sendOne()
    }),
  )
  const perSecond = times.length / ((performance.now() - startedAt) / 1000)
  return { perSecond, p95Ms: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0 }
}

/** @param {string} token */
const reading = (token) => ({ headers: { ...headers, authorization: `Bearer ${token}` } })

/** Waits until it listens. @param {Send} send @returns {Promise<string>} */
async function signIn(send) {
  for (let tries = 0; tries < 600; tries++) {
    try {
      const answer = await send('/login_with_password', login)
      return (await answer.json()).token
    } catch {
      await new Promise((done) => setTimeout(done, 200))
    }
  }
  throw new Error('Nothing listens.')
}
