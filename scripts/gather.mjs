import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './runCommand.mjs'

const handlers = 'packages/sandbox/src/api'
const records = 'packages/sandbox/src/state'
const resources = 'packages/react/src/resources'
const published = 'packages/react/src/exports'

/** Into one file goes all that the files so named export, in the folders of one folder, or in that itself. */
const lists = [
  { from: handlers, named: /Handlers\.ts$/, into: `${handlers}/handlers.generated.ts` },
  { from: records, named: /Record\.ts$/, into: `${records}/records.generated.ts`, isFlat: true },
  { from: resources, named: /Hooks\.ts$/, into: `${published}/hooks.generated.ts` },
  { from: resources, named: /(Queries|Mutations)\.ts$/, into: `${published}/queries.generated.ts` },
]

const banner =
  '// Made by scripts/gather.mjs from the names of files; not in git. `npm run contract` makes it anew.\n'

/**
 * Writes the lists of what all resources have, so that nobody keeps them by hand
 * (`docs/decisions/0007-gathered-lists.md`). It reads a few dozen folders and touches nothing that is right:
 * milliseconds, so it runs wherever something is about to run.
 */
export function gather(workspace = root) {
  for (const { from, named, into, isFlat = false } of lists) {
    const exported = filesIn(join(workspace, from), named, isFlat).map(
      (file) => `export * from '${toImport(join(workspace, into), file)}'\n`,
    )
    write(join(workspace, into), banner + exported.join(''))
  }
}

/** @param {string} folder @param {RegExp} named @param {boolean} isFlat */
function filesIn(folder, named, isFlat) {
  const folders = isFlat ? [folder] : foldersIn(folder)
  return folders
    .flatMap((each) => readdirSync(each).map((file) => join(each, file)))
    .filter((file) => named.test(file))
    .sort()
}

/** @param {string} folder */
const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))

/** @param {string} importer @param {string} file */
function toImport(importer, file) {
  const path = relative(dirname(importer), file).replaceAll('\\', '/').replace(/\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}

/**
 * Through a rename, so that nobody reads half a file.
 * @param {string} file @param {string} text
 */
function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  const unfinished = `${file}.${process.pid}.tmp`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}
