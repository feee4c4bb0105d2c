import { readFileSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import ts from 'typescript'

/** @typedef {(file: string) => string[]} Imports the files that a file imports, types included */

/**
 * Files that import each other in a loop, each loop with its files in the order of their names. A loop of
 * types compiles, but nobody can read one of its files without the others.
 * @param {readonly string[]} files @param {Imports} importsOf
 * @returns {string[][]}
 */
export function findCircles(files, importsOf) {
  /** @type {Map<string, { order: number, lowest: number, open: boolean }>} */
  const seen = new Map()
  /** @type {string[]} */
  const path = []
  /** @type {string[][]} */
  const circles = []

  // Tarjan's strongly connected components.
  /** @param {string} file */
  function visit(file) {
    const mark = { order: seen.size, lowest: seen.size, open: true }
    seen.set(file, mark)
    path.push(file)
    const imported = importsOf(file)
    for (const next of imported) {
      const known = seen.get(next)
      if (!known) mark.lowest = Math.min(mark.lowest, visit(next).lowest)
      else if (known.open) mark.lowest = Math.min(mark.lowest, known.order)
    }
    if (mark.lowest < mark.order) return mark
    const members = path.splice(path.indexOf(file))
    for (const member of members) Object.assign(seen.get(member) ?? {}, { open: false })
    if (members.length > 1 || imported.includes(file)) circles.push(members.sort())
    return mark
  }

  for (const file of files) if (!seen.has(file)) visit(file)
  return circles
}

/**
 * Reads what a file of the workspace imports: relative paths, and its packages by their names.
 * @param {ReadonlySet<string>} files absolute paths
 * @param {Readonly<Record<string, string>>} entries of packages, by what is written to import them
 * @returns {Imports}
 */
export function readImports(files, entries) {
  /** @type {Map<string, string[]>} */
  const read = new Map()
  return (file) => {
    const known = read.get(file)
    if (known) return known
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
    const imported = importedFiles.flatMap(({ fileName }) => {
      const found = fileName.startsWith('.')
        ? candidates(resolve(dirname(file), fileName)).find((one) => files.has(one))
        : entries[fileName]
      return found ?? []
    })
    read.set(file, imported)
    return imported
  }
}

/** What may lie in the sources where an import says `x.js`. @param {string} path */
function candidates(path) {
  const { dir, name } = posix.parse(path)
  return [path, ...['.ts', '.tsx', '.mjs'].map((extension) => posix.join(dir, name + extension))]
}
