import ts from 'typescript'
import { readDoc } from './readDoc.mjs'
import { find } from './readMaker.mjs'

/** @typedef {{ name: string, element: string, part: string, text: string }} Part */

/**
 * The parts of a component, as its `…Parts` exports them.
 * @param {ts.Symbol} parts @param {ts.TypeChecker} checker @returns {Part[]}
 */
export function readParts(parts, checker) {
  return checker
    .getExportsOfModule(parts)
    .map((exported) => ({
      name: exported.name,
      symbol: exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
    }))
    .filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Value)
    .map(({ name, symbol }) => ({ name, ...elementOf(symbol, checker), text: readDoc(symbol, checker).text }))
    .sort((a, b) => Number(b.name === 'Root') - Number(a.name === 'Root'))
}

/** What makes a part is called with its element and its name. @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
function elementOf(symbol, checker) {
  /** @param {ts.Node | undefined} node @param {number} depth @returns {{ element: string, part: string } | undefined} */
  function search(node, depth) {
    if (!node) return undefined
    const calls = find(node, ts.isCallExpression)
    for (const {
      expression,
      arguments: [tag, second],
    } of calls) {
      if (!tag || !second || !ts.isStringLiteral(tag)) continue
      const called = expression.getText()
      if (called === 'createPart' && ts.isStringLiteral(second))
        return { element: tag.text, part: second.text }
      if (called === 'renderPart')
        return { element: tag.text, part: /'data-part': '([^']*)'/.exec(second.getText())?.[1] ?? 'root' }
    }
    if (depth === 0) return undefined
    for (const { expression } of calls) {
      const used = checker.getSymbolAtLocation(expression)
      const made = used && used.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(used) : used
      const [declaration] = made?.declarations ?? []
      if (!declaration || declaration.getSourceFile().fileName.includes('node_modules')) continue
      const found = search(declaration, depth - 1)
      if (found) return found
    }
    return undefined
  }
  return search(symbol.declarations?.[0], 1) ?? { element: '', part: '' }
}
