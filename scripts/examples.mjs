/**
 * Proves that the packages can be used: packs them, installs them with npm into copies of `examples/*`, and
 * builds, type-checks and tests each copy. What `create-weavr-app` writes is proved in the same way, and started
 * too, in place of the two examples that it is made of. Names of examples as arguments (`vite-react-19`, `create-weavr-app-vite`) run these alone.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackages } from './packPackages.mjs'
import { pointToTarballs } from './pointToTarballs.mjs'
import { proveDevServer } from './proveDevServer.mjs'
import { npm, root, runCommand } from './runCommand.mjs'

const examples = join(root, 'examples')
const workplace = join(tmpdir(), 'weavr-kit-examples')
/** What `create-weavr-app` is asked for, by the name of the app. */
const created = { 'create-weavr-app-vite': 'vite', 'create-weavr-app-next': 'next' }
const heavy = ['create-weavr-app-next', 'next', 'create-weavr-app-vite', 'webpack']

const startedAt = performance.now()
const named = process.argv.slice(2)
const all = [
  ...readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
  ...Object.keys(created),
]
const unknown = named.filter((name) => !all.includes(name))
if (unknown.length > 0)
  throw new Error(`No example is named ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
/** Made into an app by `create-weavr-app`, and so proved by what that writes. */
const templates = ['vite-react-19', 'next']
const chosen = named.length > 0 ? named : all.filter((name) => !templates.includes(name))

rmSync(workplace, { recursive: true, force: true })
const { code, output, tarballs } = await packPackages(join(workplace, 'tarballs'))
if (code !== 0) {
  console.error(output)
  process.exit(1)
}
const { 'create-weavr-app': creator, ...kit } = tarballs
console.log(`packed in ${secondsSince(startedAt)} s`)

// The longest first, so that none is left to run alone. Two at a time.
const queue = [
  ...heavy.filter((name) => chosen.includes(name)),
  ...chosen.filter((name) => !heavy.includes(name)),
]
const count = queue.length
let failed = 0
await Promise.all([work(), work()])
console.log(`${count - failed} of ${count} examples in ${secondsSince(startedAt)} s`)
process.exitCode = failed === 0 ? 0 : 1

async function work() {
  for (let name = queue.shift(); name; name = queue.shift()) await prove(name)
}

/** @param {string} name */
async function prove(name) {
  const folder = join(workplace, name)
  /** @type {string[]} */
  const took = []
  /** @param {string} step @param {{ code: number, output: string, seconds: number }} outcome */
  const holds = (step, { code, output, seconds }) => {
    took.push(`${step} ${seconds.toFixed(1)}`)
    if (code === 0) return true
    failed++
    console.log(`FAIL ${name}: ${took.join(', ')}\n${output.trimEnd()}`)
    return false
  }
  /** @param {string[]} args */
  const run = (...args) =>
    runCommand([...npm, ...args], { cwd: folder, quiet: true, env: { NEXT_TELEMETRY_DISABLED: '1' } })

  const template = Object.entries(created).find(([app]) => app === name)?.[1]
  if (template === undefined) copyExample(name, folder)
  else if (!holds('create', await createApp(name, template))) return
  const { scripts } = pointToTarballs(join(folder, 'package.json'), kit)
  if (!holds('install', await run('install', '--no-audit', '--no-fund', '--prefer-offline'))) return
  for (const step of ['build', 'types', 'test'].filter((script) => scripts[script]))
    if (!holds(step, await run('run', step))) return
  if (template !== undefined && !holds('dev', await proveDevServer(folder))) return
  console.log(`ok   ${name}: ${took.join(', ')} s`)
}

/** @param {string} name @param {string} folder */
function copyExample(name, folder) {
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (file) => !/[\\/](node_modules|dist|\.next)$/.test(file),
  })
}

/**
 * Runs the packed package as `npm create weavr-app` does.
 * @param {string} name @param {string} template
 */
function createApp(name, template) {
  const packed = `--package=file:${creator}`
  return runCommand(
    [...npm, 'exec', '--yes', '--offline', packed, '--', 'create-weavr-app', name, '--template', template],
    { cwd: workplace, quiet: true },
  )
}

/** @param {number} moment */
function secondsSince(moment) {
  return ((performance.now() - moment) / 1000).toFixed(0)
}
