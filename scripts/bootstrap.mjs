/**
 * Makes a fresh clone able to run: dependencies, what is generated and, with `--browser`, a Chromium.
 * Node built-ins only. Silent and instant when there is nothing to do.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { gather } from './gather.mjs'
import { pnpm, root, runCommand } from './runCommand.mjs'

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`)
}
if (!isInstalled()) await must('Installing dependencies with pnpm', [...pnpm, 'install', '--frozen-lockfile'])
if (!isContractGenerated()) await must('Generating types from the contract', [process.execPath, 'scripts/contract.mjs'])
gather()
if (process.argv.includes('--browser')) await provideChromium()

/** pnpm keeps the lockfile it last installed from: the same text means nothing to do. */
function isInstalled() {
  const wanted = join(root, 'pnpm-lock.yaml')
  const installed = join(root, 'node_modules/.pnpm/lock.yaml')
  return existsSync(installed) && readFileSync(wanted).equals(readFileSync(installed))
}

/** What is generated from the contract is not in git; it is good while none of its sources is newer, nor their folder, which a file left. */
function isContractGenerated() {
  const contract = join(root, 'packages/core/contract')
  const sources = [contract, join(root, 'scripts/contract.mjs'), join(root, 'scripts/bundleContract.mjs'), ...readdirSync(contract).map((name) => join(contract, name))]
  const changedAt = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  return ['api/schema.generated.ts', 'contract/contract.generated.ts']
    .map((name) => join(root, 'packages/core/src', name))
    .every((file) => existsSync(file) && statSync(file).mtimeMs >= changedAt)
}

async function provideChromium() {
  let found = findChromium()
  if (!found && canInstallDebianPackage()) {
    await run('Installing Chromium (Debian package)', ['apt-get', 'update', '-q'])
    // Not every Debian has the shell, which is smaller and quicker.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (found) break
      await run('', ['apt-get', 'install', '-y', '-q', '--no-install-recommends', name])
      found = findChromium()
    }
  }
  if (!found) {
    await run("Installing Playwright's Chromium", ['npx', 'playwright', 'install', 'chromium'])
    found = findChromium()
  }
  if (!found) {
    fail('No Chromium for the browser tests. Install one (e.g. `apt-get install chromium-headless-shell`) or set WEAVR_CHROMIUM to its path.')
  }
  console.log(`Chromium: ${found.executablePath} (${found.source})`)
}

/** Ubuntu's package of this name only points to a snap, which containers cannot run: Debian alone. */
function canInstallDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** @param {string} title @param {string[]} command */
async function run(title, command) {
  if (title) console.log(`${title} …`)
  return runCommand(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** @param {string} title @param {string[]} command */
async function must(title, command) {
  const { code } = await run(title, command)
  if (code !== 0) fail(`${title} failed: ${command.join(' ')}`)
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
