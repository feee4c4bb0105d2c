/**
 * Turns the changesets into versions and change logs, and has all that names a version name the new one. Look
 * at what came of it, commit it, and tag it.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root, runCommand } from './runCommand.mjs'

await must([process.execPath, 'node_modules/@changesets/cli/bin.js', 'version'])
const core = readFileSync(join(root, 'packages/core/package.json'), 'utf8')
/** @type {{ version: string }} */
const { version } = JSON.parse(core)

// No part of the workspace, so changesets knows nothing of them.
for (const name of readdirSync(join(root, 'examples'))) {
  const file = join(root, 'examples', name, 'package.json')
  if (name.includes('.')) continue
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(/("@weavr-kit\/[a-z]+": )"[^"]*"/g, `$1"^${version}"`),
  )
}
await must([...pnpm, 'install', '--lockfile-only'])
await must([
  process.execPath,
  'node_modules/prettier/bin/prettier.cjs',
  '--write',
  '--log-level',
  'warn',
  '.',
])
console.log(`\nv${version}. Then: git commit, git tag v${version}, git push with the tag.`)

/** @param {string[]} command */
async function must(command) {
  const { code } = await runCommand(command)
  if (code !== 0) process.exit(code)
}
