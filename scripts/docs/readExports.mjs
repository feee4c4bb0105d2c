import { relative } from 'node:path'
import ts from 'typescript'
import { root } from '../runCommand.mjs'
import { readDoc, readDocOf } from './readDoc.mjs'

/**
 * @typedef {object} Exported One name that somebody can import.
 * @property {string} name
 * @property {[string, ...string[]]} froms the doors that have it, the one to take first
 * @property {string} folder of the package that makes it
 * @property {string} file where it is made, from the root of the repository
 * @property {ts.Symbol} symbol
 * @property {ts.Declaration} declaration
 * @property {'function' | 'class' | 'value' | 'type' | 'parts'} kind
 * @property {import('./readDoc.mjs').Doc} doc
 */

/** What an app has installed; pnpm puts what lies beneath out of its reach. */
const app = '@weavr-kit/react'

/**
 * Every public name once, however many doors have it: what core exports, react hands on.
 * @param {import('./openProgram.mjs').Reading} reading @returns {Exported[]}
 */
export function readExports({ checker, program, entries }) {
  /** @type {Map<ts.Symbol, Exported>} */
  const found = new Map()
  for (const { from, file } of entries) {
    const module = checker.getSymbolAtLocation(/** @type {ts.SourceFile} */ (program.getSourceFile(file)))
    if (!module) throw new Error(`${file} exports nothing.`)
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const known = found.get(symbol)
      if (known) known.froms.push(from)
      else found.set(symbol, describe(exported.name, symbol, from))
    }
  }
  for (const { froms } of found.values()) froms.sort((a, b) => Number(b === app) - Number(a === app))
  return [...found.values()]

  /** @param {string} name @param {ts.Symbol} symbol @param {string} from @returns {Exported} */
  function describe(name, symbol, from) {
    const declarations = symbol.declarations ?? []
    const declaration = declarations.find((node) => !isTypeOnly(node)) ?? declarations[0]
    if (!declaration) throw new Error(`Where is ${name} of ${from} made?`)
    const path = relative(root, declaration.getSourceFile().fileName).replaceAll('\\', '/')
    const folder = /^packages\/(\w+)\//.exec(path)?.[1]
    if (!folder) throw new Error(`${name} of ${from} is not ours: ${path}`)
    const doc =
      declarations.length > 1 && kindOf(declaration) === 'value'
        ? readDocOf(declaration)
        : readDoc(symbol, checker)
    return { name, froms: [from], folder, file: path, symbol, declaration, kind: kindOf(declaration), doc }
  }
}

/** @param {ts.Node} node */
const isTypeOnly = (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)

/** @param {ts.Declaration} node @returns {Exported['kind']} */
function kindOf(node) {
  if (ts.isSourceFile(node)) return 'parts'
  if (isTypeOnly(node)) return 'type'
  if (ts.isClassDeclaration(node)) return 'class'
  if (ts.isFunctionDeclaration(node)) return 'function'
  return 'value'
}
