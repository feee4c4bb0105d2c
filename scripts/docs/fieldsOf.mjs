import ts from 'typescript'
import { readDoc } from './readDoc.mjs'

/**
 * @typedef {object} Field
 * @property {string} name with the path to it: `deliveryAddress.city`, `items[].id`
 * @property {string} type
 * @property {boolean} optional
 * @property {string} text
 * @property {string} [fallback] what stands where nothing is given
 * @property {string} [where] of which branches of a union it is
 */

const flags =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

/** A type as one would write it. @param {ts.TypeChecker} checker @param {ts.Type} type */
export const typeText = (checker, type) =>
  checker.typeToString(type, undefined, flags).replaceAll(/import\("[^"]*"\)\./g, '')

/** @param {ts.Node} node */
const isContract = (node) => node.getSourceFile().fileName.endsWith('schema.generated.ts')

/** Of ours, not of React's or the browser's: those are hundreds, and documented elsewhere. @param {ts.Symbol} symbol */
const isOurs = (symbol) =>
  (symbol.declarations ?? []).some((node) => !node.getSourceFile().fileName.includes('/node_modules/'))

/**
 * The fields of an object, those of the contract's objects in it too. A union has the fields of all its
 * branches.
 * @param {ts.TypeChecker} checker @param {ts.Type} type @param {number} [depth] @param {string} [path]
 * @returns {Field[]}
 */
export function fieldsOf(checker, type, depth = 2, path = '') {
  const bare = checker.getNonNullableType(type)
  const branches = (bare.isUnion() ? bare.types : [bare]).filter(
    (branch) => branch.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection),
  )
  /** @type {Map<string, { symbols: ts.Symbol[], branches: ts.Type[] }>} */
  const found = new Map()
  for (const branch of branches)
    for (const symbol of checker.getPropertiesOfType(branch).filter(isOurs)) {
      // A brand is no field.
      if (symbol.name.startsWith('__@') || isNever(checker, symbol)) continue
      const known = found.get(symbol.name) ?? { symbols: [], branches: [] }
      known.symbols.push(symbol)
      known.branches.push(branch)
      found.set(symbol.name, known)
    }
  return [...found].flatMap(([name, { symbols, branches: having }]) => {
    const types = symbols.map((symbol) => checker.getTypeOfSymbol(symbol))
    const doc = symbols
      .map((symbol) => readDoc(symbol, checker))
      .find(({ text, tags }) => text || tags.default)
    const written = /^\w+$/.test(name) ? name : `'${name}'`
    const inner = depth > 0 ? innerOf(checker, types[0]) : undefined
    /** @type {Field} */
    const field = {
      name: path + written,
      type: [...new Set(symbols.map((symbol) => textOf(checker, symbol)))].join(' | '),
      optional:
        symbols.some((symbol) => symbol.flags & ts.SymbolFlags.Optional) || having.length < branches.length,
      text: doc?.text ?? '',
      fallback: doc?.tags.default?.[0],
      where: having.length < branches.length ? whereOf(checker, having) : undefined,
    }
    return inner
      ? [
          { ...field, type: inner.isList ? 'object[]' : 'object', text: field.text || inner.text },
          ...fieldsOf(checker, inner.type, depth - 1, `${path}${written}${inner.isList ? '[]' : ''}.`),
        ]
      : [field]
  })
}

/** @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function isNever(checker, symbol) {
  return Boolean(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).flags & ts.TypeFlags.Never)
}

/** An object of the contract, which has no name to link to. @param {ts.TypeChecker} checker @param {ts.Type} [type] */
function innerOf(checker, type) {
  if (!type) return undefined
  const bare = checker.getNonNullableType(type)
  const item = checker.isArrayType(bare)
    ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (bare))[0]
    : undefined
  const object = item ?? bare
  const [first = object] = object.isUnion() ? object.types : []
  const declaration = first.symbol?.declarations?.[0] ?? first.aliasSymbol?.declarations?.[0]
  const isObject = first.flags & ts.TypeFlags.Object && checker.getPropertiesOfType(first).length > 0
  return isObject && declaration && isContract(declaration)
    ? { type: object, isList: item !== undefined, text: textOfSchema(declaration, checker) }
    : undefined
}

/** What the contract says of a schema. @param {ts.Node} declaration @param {ts.TypeChecker} checker */
function textOfSchema({ parent }, checker) {
  const symbol = ts.isPropertySignature(parent) ? checker.getSymbolAtLocation(parent.name) : undefined
  return symbol ? readDoc(symbol, checker).text : ''
}

/** As it is written where we wrote it, else as the compiler says it. @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function textOf(checker, symbol) {
  const declaration = symbol.declarations?.[0]
  if (declaration && !isContract(declaration)) {
    if (
      ts.isPropertySignature(declaration) &&
      declaration.type &&
      !/\bcomponents\[/.test(declaration.type.getText())
    )
      return oneLine(declaration.type.getText())
    if (ts.isMethodSignature(declaration))
      return oneLine(declaration.getText().slice(declaration.name.getText().length).replace(/^\?/, ''))
  }
  return typeText(checker, checker.getNonNullableType(checker.getTypeOfSymbol(symbol)))
}

/** @param {string} text */
const oneLine = (text) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^\| /g, '')
    .trim()

/** What tells these branches from the others. @param {ts.TypeChecker} checker @param {ts.Type[]} branches */
function whereOf(checker, branches) {
  const words = branches.flatMap((branch) =>
    checker
      .getPropertiesOfType(branch)
      .filter((symbol) => checker.getTypeOfSymbol(symbol).isStringLiteral())
      .slice(0, 1)
      .map((symbol) => `${symbol.name}: ${typeText(checker, checker.getTypeOfSymbol(symbol))}`),
  )
  return words.length > 0 ? [...new Set(words)].join(', ') : undefined
}
