/**
 * Writes what each built package shows its users to `api/<package>.md`. `--check` writes nothing, and fails
 * where that differs from what is in git. Run `scripts/build.mjs` first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareApi } from './api/compareApi.mjs'
import { describeApi } from './api/describeApi.mjs'
import { root } from './runCommand.mjs'

const isCheck = process.argv.includes('--check')
const packages = ['core', 'react', 'server', 'sandbox']

mkdirSync(join(root, 'api'), { recursive: true })
for (const name of packages) {
  const file = join(root, 'api', `${name}.md`)
  const now = describeApi(join(root, 'packages', name))
  if (!isCheck) {
    writeFileSync(file, now)
    continue
  }
  const changes = compareApi(existsSync(file) ? readFileSync(file, 'utf8') : '', now)
  if (changes === '') continue
  process.exitCode = 1
  console.error(
    `What users see of packages/${name} is not what api/${name}.md says.\n\n${changes}\n\nIs that meant? Then run \`npm run api\`, commit api/${name}.md, and tell users with a changeset.`,
  )
}
