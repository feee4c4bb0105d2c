import ts from 'typescript'

/**
 * The types that these declarations name, and those that these name in turn, as far as they are declared at
 * the top of one of our own files. Without those that are given.
 * @param {ts.TypeChecker} checker @param {ts.Symbol[]} given @param {(symbol: ts.Symbol) => boolean} isOurs
 * @returns {ts.Symbol[]}
 */
export function findMentioned(checker, given, isOurs) {
  const known = new Set(given)
  const queue = [...given]
  for (let symbol = queue.pop(); symbol; symbol = queue.pop())
    for (const node of symbol.declarations ?? [])
      for (const named of namesIn(checker, node)) {
        if (known.has(named) || !isOurs(named)) continue
        known.add(named)
        queue.push(named)
      }
  return [...known].slice(given.length)
}

/** @param {ts.TypeChecker} checker @param {ts.Node} declaration */
function namesIn(checker, declaration) {
  /** @type {ts.Symbol[]} */
  const found = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      const named = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (named?.declarations?.some(isAtTop)) found.push(named)
    }
    ts.forEachChild(node, visit)
  }
  // The contract's own types lead nowhere else, and are many.
  if (!declaration.getSourceFile().fileName.includes('.generated.')) visit(declaration)
  return found
}

/** @param {ts.Declaration} node */
function isAtTop(node) {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return (
    statement.parent !== undefined &&
    (ts.isSourceFile(statement.parent) || ts.isModuleBlock(statement.parent))
  )
}
