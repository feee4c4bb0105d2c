import ts from 'typescript'

/**
 * @typedef {object} Maker What makes the options of a query or of a mutation, such as `managedCardsQuery`.
 * @property {string} name
 * @property {string} data
 * @property {string} [variables]
 * @property {ts.Type} dataType
 * @property {ts.Type} [variablesType]
 * @property {string[]} operations ids
 * @property {string} key what is written for its key
 * @property {string[]} invalidates resources
 * @property {boolean} idempotent
 * @property {boolean} optimistic
 * @property {boolean} polled
 * @property {boolean} sessionless
 */

/** @param {ts.FunctionDeclaration} declaration @param {ts.TypeChecker} checker @returns {Maker} */
export function readMaker(declaration, checker) {
  const name = declaration.name?.text ?? ''
  const returned = declaration.type
  const reference = returned && find(returned, ts.isTypeReferenceNode)[0]
  const [data, variables] = reference?.typeArguments ?? []
  if (!returned || !data) throw new Error(`What does ${name} return?`)
  const isWrite = /Mutation$/.test(name)
  const rules = find(declaration, ts.isObjectLiteralExpression).find((object) =>
    property(object, 'invalidates'),
  )
  const invalidated = rules && property(rules, 'invalidates')
  const keyCall = find(declaration, ts.isCallExpression).find(
    ({ expression }) => expression.getText() === 'weavrKey',
  )
  const writeCall = find(declaration, ts.isCallExpression).find(
    ({ expression }) => expression.getText() === 'weavrMutation',
  )
  const keyParts = (keyCall?.arguments.slice(1) ?? writeCall?.arguments.slice(1, 3) ?? []).map((node) =>
    node.getText(),
  )
  return {
    name,
    data: data.getText().replaceAll(/\s+/g, ' '),
    variables: isWrite ? variables?.getText().replaceAll(/\s+/g, ' ') : undefined,
    dataType: checker.getTypeFromTypeNode(data),
    variablesType: isWrite && variables ? checker.getTypeFromTypeNode(variables) : undefined,
    operations: [...returned.getText().matchAll(/OperationError<([^>]*)>/g)].flatMap(([, ids = '']) =>
      [...ids.matchAll(/'(\w+)'/g)].map(([, id = '']) => id),
    ),
    key: keyParts.join(', '),
    invalidates: invalidated ? stringsOf(invalidated, checker) : [],
    idempotent: Boolean(rules && property(rules, 'idempotent')),
    optimistic: Boolean(rules && property(rules, 'expect')),
    polled: /PolledQuery/.test(returned.getText()),
    sessionless: /SessionlessMutation/.test(returned.getText()),
  }
}

/**
 * The makers that a function refers to, itself or by what it calls within its file.
 * @param {ts.FunctionDeclaration} declaration @param {ts.TypeChecker} checker
 */
export function makerUsedIn(declaration, checker) {
  const names = find(declaration.body ?? declaration, ts.isIdentifier).filter(({ text }) =>
    /^[a-z].*(Query|Mutation)$/.test(text),
  )
  for (const name of names) {
    const symbol = checker.getSymbolAtLocation(name)
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const made = target?.declarations?.[0]
    if (
      target &&
      made &&
      ts.isFunctionDeclaration(made) &&
      /(Queries|Mutations)\.ts$/.test(made.getSourceFile().fileName)
    )
      return { symbol: target, declaration: made }
  }
  return undefined
}

/** @param {ts.Expression} node @param {ts.TypeChecker} checker @returns {string[]} */
function stringsOf(node, checker) {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => stringsOf(element, checker))
  if (ts.isStringLiteral(node)) return [node.text]
  if (ts.isSpreadElement(node)) return stringsOf(node.expression, checker)
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node)
    const shorthand = symbol?.declarations?.[0]
    if (shorthand && ts.isVariableDeclaration(shorthand) && shorthand.initializer)
      return stringsOf(shorthand.initializer, checker)
    if (shorthand && ts.isShorthandPropertyAssignment(shorthand)) {
      const value = checker.getShorthandAssignmentValueSymbol(shorthand)?.declarations?.[0]
      if (value && ts.isVariableDeclaration(value) && value.initializer)
        return stringsOf(value.initializer, checker)
    }
  }
  throw new Error(`Which resources are these? ${node.getText()} in ${node.getSourceFile().fileName}`)
}

/** @param {ts.ObjectLiteralExpression} object @param {string} name @returns {ts.Expression | undefined} */
function property(object, name) {
  const found = object.properties.find((one) => one.name?.getText() === name)
  if (!found) return undefined
  if (ts.isPropertyAssignment(found)) return found.initializer
  return ts.isShorthandPropertyAssignment(found) ? found.name : undefined
}

/**
 * @template {ts.Node} Node
 * @param {ts.Node} within @param {(node: ts.Node) => node is Node} is @returns {Node[]}
 */
export function find(within, is) {
  /** @type {Node[]} */
  const found = []
  /** @param {ts.Node} node */
  function visit(node) {
    if (is(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(within)
  return found
}
