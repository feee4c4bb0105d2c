/**
 * Sends the exploration of every operation past a judge, and the webhooks that it leads to past another:
 * `node scripts/explore.mjs <folder>`, where the folder holds the `conform` rig and `weavr/openapi`. Fails at
 * one error on either side, and when an operation of either API or a webhook was left out.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { root, runCommand } from './runCommand.mjs'

const folder = resolve(process.argv[2] ?? '')
if (!existsSync(join(folder, 'conform/conform.mjs')))
  throw new Error('Say where the rig is: node scripts/explore.mjs <folder>')

// Copied, because the rig takes its parts from where it lies, and the folder may be read only.
const copy = join(root, 'reports/rig')
mkdirSync(copy, { recursive: true })
for (const name of [
  'conform/conform.mjs',
  'conform/overlay.yaml',
  'conform/package.json',
  'conform/package-lock.json',
  'weavr/openapi',
])
  copyText(name)
if (!existsSync(join(copy, 'conform/node_modules')))
  await must(['npm', 'ci', '--no-audit', '--no-fund', '--prefix', join(copy, 'conform')])

const apis = { 'multi.yml': '/multi', 'simulator.yml': '/simulate/api' }
const [sandboxPort, proxyPort, mockPort] = [await freePort(), await freePort(), await freePort()]
const [receiverPort, hooksPort] = [await freePort(), await freePort()]
const proxy = await judge('proxy', {
  port: proxyPort,
  specs: apis,
  options: ['--upstream', `http://127.0.0.1:${sandboxPort}`, '--min-coverage', '171'],
})
const mock = await judge('mock', { port: mockPort, specs: apis })
const hooks = await judge('webhooks', {
  port: hooksPort,
  specs: { 'webhooks.yml': '/hooks' },
  options: ['--upstream', `http://127.0.0.1:${receiverPort}`, '--min-coverage', '32'],
})
const { code } = await runCommand(
  [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'node',
    'packages/sandbox/test/explore',
  ],
  {
    env: {
      EXPLORE_PORT: String(sandboxPort),
      EXPLORE_JUDGE: `http://127.0.0.1:${proxyPort}`,
      EXPLORE_MOCK: `http://127.0.0.1:${mockPort}`,
      EXPLORE_HOOKS: `http://127.0.0.1:${hooksPort}/hooks`,
      EXPLORE_RECEIVER_PORT: String(receiverPort),
    },
  },
)
const verdicts = [await proxy.close(), await mock.close(), await hooks.close()]
process.exitCode = code === 0 && verdicts.every((exit) => exit === 0) ? 0 : 1

/**
 * Starts a judge; closing it tells its verdict.
 * @param {'proxy' | 'mock' | 'webhooks'} name
 * @param {{ port: number, specs: Record<string, string>, options?: string[] }} how
 */
async function judge(name, { port, specs, options = [] }) {
  const out = join(root, `reports/explore-${name}.json`)
  const documents = Object.entries(specs).flatMap(([file, base]) => [
    '--spec',
    `${join(copy, 'weavr/openapi', file)}=${base}`,
  ])
  const mode = name === 'mock' ? 'mock' : 'proxy'
  const process_ = spawn(
    process.execPath,
    ['conform.mjs', mode, ...documents, '--port', String(port), '--out', out, '--quiet', ...options],
    { cwd: join(copy, 'conform'), stdio: ['ignore', 'inherit', 'inherit'] },
  )
  while (
    !(await fetch(`http://127.0.0.1:${port}/__conform/report`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await new Promise((done) => setTimeout(done, 100))
  return {
    async close() {
      process_.kill('SIGTERM')
      const [exit] = await once(process_, 'exit')
      tell(name, JSON.parse(readFileSync(out, 'utf8')))
      return exit
    },
  }
}

/** @param {string} name @param {any} report */
function tell(name, { verdict, totals, coverage, violations }) {
  console.log(`${name}: client ${verdict.client}, server ${verdict.server}, ${totals.exchanges} exchanges`)
  for (const { severity, side, operationId, where, rule, message, count } of violations)
    console.log(`  ${severity} ${side} ${operationId} ${where} ${rule} ${message} ×${count}`)
  if (name === 'mock') return
  console.log(`  left out: ${coverage.uncovered.join(', ') || 'nothing'}`)
  for (const { operationId, neverReturned = [] } of coverage.operations)
    if (neverReturned.length > 0)
      console.log(`  never returned by ${operationId}: ${neverReturned.join(', ')}`)
}

/** By its text: a copy would be as read only as the original. @param {string} name */
function copyText(name) {
  const from = join(folder, name)
  mkdirSync(join(copy, name, '..'), { recursive: true })
  if (name.endsWith('openapi')) cpSync(from, join(copy, name), { recursive: true, mode: 0 })
  else writeFileSync(join(copy, name), readFileSync(from))
}

/** @param {string[]} command */
async function must(command) {
  const { code } = await runCommand(command)
  if (code !== 0) process.exit(code)
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  server.close()
  await once(server, 'close')
  return port
}
