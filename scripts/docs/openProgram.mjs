import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../runCommand.mjs'

/**
 * @typedef {object} Entry One door of a package, such as `@weavr-kit/sandbox/testing`.
 * @property {string} from what an import says
 * @property {string} folder of the package, such as `sandbox`
 * @property {string} file
 */

/**
 * @typedef {object} Reading The sources, and the compiler that knows them.
 * @property {ts.TypeChecker} checker
 * @property {ts.Program} program
 * @property {Entry[]} entries
 */

const source = '@weavr-kit/source'

/** Every door of every package that is published, as its `package.json` names them. @returns {Entry[]} */
function readEntries() {
  return ['core', 'react', 'server', 'sandbox'].flatMap((folder) => {
    const home = join(root, 'packages', folder)
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    return Object.entries(/** @type {Record<string, any>} */ (manifest.exports))
      .filter(([, door]) => /\.tsx?$/.test(door[source] ?? ''))
      .map(([path, door]) => ({
        from: manifest.name + path.slice(1),
        folder,
        file: join(home, door[source]),
      }))
  })
}

/** One program of all that is published, made once. @returns {Reading} */
export function openProgram() {
  const entries = readEntries()
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const program = ts.createProgram({
    rootNames: entries.map(({ file }) => file),
    options: { ...options, noEmit: true, declaration: false, declarationMap: false, types: ['node'] },
  })
  return { program, checker: program.getTypeChecker(), entries }
}
