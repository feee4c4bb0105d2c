import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

/**
 * What is declared of a symbol, without comments, under the name that it is exported by.
 * @param {string} name @param {ts.Symbol} symbol
 * @returns {string}
 */
export function printDeclarations(name, symbol) {
  const declarations = symbol.declarations ?? []
  if (declarations.some(isGenerated))
    return `${name}: made from packages/core/contract, where its changes show`
  const texts = declarations.map(print).sort()
  return [...(name === symbol.name ? [] : [`// as ${name}`]), ...texts].join('\n')
}

/** The types of the contract are as long as all others together. @param {ts.Declaration} node */
function isGenerated(node) {
  return /[sS]chema\.generated\.d\.ts$/.test(node.getSourceFile().fileName)
}

/** @param {ts.Declaration} node */
function print(node) {
  const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return (
    printer
      .printNode(ts.EmitHint.Unspecified, whole, node.getSourceFile())
      .replace(/^(export )?(default )?(declare )?/, '')
      // In which of our files a type lies is no matter of those who use it.
      .replaceAll(/import\("\.[^"]*"\)\./g, '')
      // A paragraph is one declaration.
      .replaceAll(/\n\s*\n/g, '\n')
  )
}
