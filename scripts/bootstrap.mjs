/**
 * Makes a fresh clone able to run: dependencies, what is generated and, with `--tests`, what the tests need beside them: a Chromium and a Redis.
 * Node built-ins only. Silent and instant when there is nothing to do.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { gather } from './gather.mjs'
import { pnpm, root, runCommand } from './runCommand.mjs'

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`)
}
if (!isInstalled()) {
  await must('Fetching pnpm', [...pnpm, '--version'])
  await must('Installing dependencies', [...pnpm, 'install', '--frozen-lockfile'], { speaks: true })
}
if (!isContractGenerated())
  await must('Generating types from the contract', [process.execPath, 'scripts/contract.mjs'])
gather()
if (process.argv.includes('--tests')) {
  await provideChromium()
  await provideRedis()
}

/** pnpm keeps the lockfile it last installed from: the same text means nothing to do. */
function isInstalled() {
  const wanted = join(root, 'pnpm-lock.yaml')
  const installed = join(root, 'node_modules/.pnpm/lock.yaml')
  return existsSync(installed) && readFileSync(wanted).equals(readFileSync(installed))
}

/**
 * What is generated from the contract is not in git; it is good while none of its sources is newer, nor their
 * folder, which a file left.
 */
function isContractGenerated() {
  const contract = join(root, 'packages/core/contract')
  const sources = [
    contract,
    join(root, 'scripts/contract.mjs'),
    join(root, 'scripts/bundleContract.mjs'),
    ...readdirSync(contract, { recursive: true, encoding: 'utf8' }).map((name) => join(contract, name)),
  ]
  const changedAt = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  return [
    'api/schema.generated.ts',
    'contract/contract.generated.ts',
    'contract/webhooks.generated.ts',
    'contract/webhookSchema.generated.ts',
  ]
    .map((name) => join(root, 'packages/core/src', name))
    .every((file) => existsSync(file) && statSync(file).mtimeMs >= changedAt)
}

async function provideChromium() {
  let found = findChromium()
  if (!found && canInstallDebianPackage()) {
    console.log('Installing Chromium (Debian package) …')
    await debian('update')
    // Not every Debian has the shell, which is smaller and quicker.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (found) break
      await debian('install', '-y', '--no-install-recommends', name)
      found = findChromium()
    }
  }
  if (!found) {
    console.log("Installing Playwright's Chromium …")
    await runCommand([process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium'])
    found = findChromium()
  }
  if (!found) {
    fail(
      'No Chromium for the browser tests. Install one (e.g. `apt-get install chromium-headless-shell`) or set WEAVR_CHROMIUM to its path.',
    )
  }
  console.log(`Chromium: ${found.executablePath} (${found.source})`)
}

/** The store that several instances of a server share is tested on the real thing. */
async function provideRedis() {
  if (hasRedis()) return
  if (canInstallDebianPackage()) {
    console.log('Installing Redis (Debian package) …')
    await debian('update')
    await debian('install', '-y', '--no-install-recommends', 'redis-server')
  }
  if (!hasRedis())
    fail(
      'No redis-server for the tests of the shared store. Install Redis 5 or later (e.g. `brew install redis`).',
    )
}

function hasRedis() {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Ubuntu's package of this name only points to a snap, which containers cannot run: Debian alone. */
function canInstallDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** @param {string[]} args */
function debian(...args) {
  return runCommand(['apt-get', '-q', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/**
 * Says what is being done, and every five seconds that it still is, unless the command says so itself.
 * @param {string} title @param {string[]} command @param {{ speaks?: boolean }} [options]
 */
async function must(title, command, { speaks = false } = {}) {
  console.log(`${title} …`)
  const startedAt = performance.now()
  const beat = setInterval(
    () => speaks || console.log(`  ${Math.round((performance.now() - startedAt) / 1000)} s`),
    5_000,
  )
  const { code, output } = await runCommand(command, { quiet: !speaks })
  clearInterval(beat)
  if (code !== 0) fail(`${output}${title} failed: ${command.join(' ')}`)
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
