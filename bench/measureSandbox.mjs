import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleContract } from '../scripts/bundleContract.mjs'
import { pnpm, root } from '../scripts/runCommand.mjs'
import { bundleOptions } from './bundleOptions.mjs'
import { load } from './load.mjs'
import { targets } from './targets.mjs'

const prism = '@stoplight/prism-cli@5.14.2'
const connections = 16
const warmUpSeconds = 2
const seconds = 4
const headers = { 'content-type': 'application/json', 'api-key': 'sandbox-key' }
const login = {
  method: /** @type {const} */ ('POST'),
  headers,
  body: JSON.stringify({ email: 'maya@northwind.example', password: { value: 'Northwind-2026' } }),
}

/**
 * @typedef {object} Throughput
 * @property {string} name
 * @property {number} perSecond requests that were answered
 * @property {number} [p99Ms] not of what runs within the process
 * @property {number} [atLeast] the target
 */

/** @typedef {(path: string, init: RequestInit) => Promise<Response>} Send */

const list = '/managed_cards'
const heavyList = '/managed_cards?limit=100&offset=5000'

/**
 * The same requests to our sandbox and to Prism's mock of the same contract, one server after the other, over
 * 16 connections; then the heavy case, over HTTP and within one process. Prism is fetched for the occasion:
 * it would weigh on every installation.
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
    (base, token) => measure(base + heavyList, reading(token)),
  )
  const { createSandbox } = await import(library)
  const sandbox = createSandbox({ seed: 'heavy' })
  /** @type {Send} */
  const within = (path, init) => sandbox.fetch(new Request(`http://sandbox.invalid/multi${path}`, init))
  const heavyWithin = await measureWithin(within, heavyList, reading(await signIn(within)))
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

/** @param {string} base @param {string} token */
async function measureBoth(base, token) {
  return {
    list: await measure(base + list, reading(token)),
    login: await measure(`${base}/login_with_password`, login),
  }
}

/**
 * Lets a server run for as long as it is measured.
 * @template Result
 * @param {string[]} command @param {string} base @param {(base: string, token: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function serve([file = '', ...args], base, use) {
  const server = spawn(file, args, { stdio: 'ignore', detached: true })
  try {
    return await use(base, await signIn((path, init) => fetch(base + path, init)))
  } finally {
    // The group: what pnpm starts outlives it otherwise.
    if (server.pid) process.kill(-server.pid)
    await once(server, 'exit')
  }
}

/** @param {string} url @param {import('autocannon').Request} request */
async function measure(url, request) {
  const options = { url, ...request, connections }
  // Whatever answers compiles while it does so.
  await load({ ...options, duration: warmUpSeconds })
  return load({ ...options, duration: seconds })
}

/**
 * One after the other, in this very process.
 * @param {Send} send @param {string} path @param {RequestInit} init
 */
async function measureWithin(send, path, init) {
  const sendOne = async () => {
    const answer = await send(path, init)
    await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  }
  const sendFor = async (/** @type {number} */ ms) => {
    const startedAt = performance.now()
    let count = 0
    for (; performance.now() < startedAt + ms; count++) await sendOne()
    return count
  }
  await sendFor(warmUpSeconds * 1000)
  return { perSecond: (await sendFor(seconds * 1000)) / seconds }
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
