/**
 * Publishes the tarballs that `npm run check` has packed and proved, those that are not published yet. Its
 * argument is the tag of the release (`v1.2.3`), which has to be the packages' version. `--dry-run` lists what
 * is in each, and publishes nothing.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { published, tarballsIn } from './packPackages.mjs'
import { npm, root, runCommand } from './runCommand.mjs'

const isDryRun = process.argv.includes('--dry-run')
const tag = process.argv.slice(2).find((word) => !word.startsWith('-'))

for (const name of published) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  if (!isDryRun && tag !== `v${version}`)
    fail(`The tag is ${tag ?? 'missing'}, but packages/${name} is ${version}. Nothing was published.`)
}

const tarballs = Object.entries(tarballsIn(join(root, 'reports/tarballs')))
const [missing] = tarballs.filter(([, tarball]) => !existsSync(tarball))
if (missing) fail(`${missing[0]} is not packed. Run \`npm run check\` first.`)

for (const [name, tarball] of tarballs) await (isDryRun ? list(name, tarball) : publish(name, tarball))

/** @param {string} name @param {string} tarball */
async function list(name, tarball) {
  const { code } = await runCommand([...npm, 'pack', '--dry-run', tarball])
  if (code !== 0) fail(`What is in ${name} cannot be read.`)
}

/** @param {string} name @param {string} tarball */
async function publish(name, tarball) {
  const version = tag?.slice(1) ?? ''
  // Of a release that failed half-way, what was published stays so.
  if (await isPublished(`${name}@${version}`)) return console.log(`${name} is published already.`)
  // Else whoever installs without naming a version would get what comes before one.
  const distTag = version.includes('-') ? ['--tag', 'next'] : []
  const { code } = await runCommand([...npm, 'publish', tarball, '--access', 'public', ...distTag])
  if (code !== 0) fail(`${name} was not published.`)
}

/** @param {string} nameAndVersion */
async function isPublished(nameAndVersion) {
  const { code, output } = await runCommand([...npm, 'view', nameAndVersion, 'version'], { quiet: true })
  if (code === 0) return output.trim() !== ''
  if (!output.includes('E404')) fail(`npm cannot say whether ${nameAndVersion} is published:\n${output}`)
  return false
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
