import ts from 'typescript'
import { fieldsOf } from './fieldsOf.mjs'
import { code, fence, page, prose, table } from './markdown.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */
/** @typedef {(type: string) => string} Link a type as code, which leads to its page where there is one */

/** Longer than anybody reads in a cell. */
const longest = 160

/** @param {import('./fieldsOf.mjs').Field[]} fields @param {Link} link */
export function fieldTable(fields, link) {
  const rows = fields.map(({ name, type, optional, fallback, text, where }) => ({
    name: code(name + (optional ? '?' : '')),
    type: type.length > longest ? code(`${type.slice(0, longest)} …`) : link(type),
    words: [
      where && `With ${code(where)}.`,
      text && sentence(prose(text)),
      fallback && `*Default:* ${sentence(prose(fallback))}`,
    ]
      .filter(Boolean)
      .join(' '),
  }))
  // Of most fields Weavr's description says nothing: a column of their own for the few words would stand empty.
  const silent = rows.filter(({ words }) => words === '').length
  return silent * 2 < rows.length
    ? table(
        ['name', 'type', 'what'],
        rows.map(({ name, type, words }) => [name, type, words]),
      )
    : table(
        ['name', 'type'],
        rows.map(({ name, type, words }) => [name, words ? `${type}<br>${words}` : type]),
      )
}

/** @param {string} text */
const sentence = (text) => (/[.!?:)]$/.test(text) ? text : `${text}.`)

/**
 * A type under its own heading: what it is for, and its fields or what it is written as.
 * @param {Exported} exported @param {ts.TypeChecker} checker @param {Link} link
 */
export function typeSection({ name, declaration, symbol, doc, file }, checker, link) {
  const isOfContract = file.endsWith('schema.generated.ts')
  const words =
    doc.text ||
    (isOfContract
      ? `The contract's ${name}, as openapi-typescript makes them: look them up in your editor.`
      : '')
  if (isOfContract) return page(`### ${name}`, prose(words)).trimEnd()
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  const isCallable = type.getCallSignatures().length > 0
  const fields = isCallable || type.isClass() ? [] : fieldsOf(checker, type)
  const written = fields.length > 0 ? '' : fence(definition(declaration), 'ts')
  return page(`### ${name}`, prose(words), written, fieldTable(fields, link)).trimEnd()
}

/** A declaration as it is written, without its docstring. @param {ts.Node} node */
const definition = (node) => node.getText().replace(/^export /, '')

/** A function's head, as it is written: what it does is not part of how it is called. @param {ts.Declaration} declaration */
export function signatureText(declaration) {
  if (ts.isFunctionDeclaration(declaration) && declaration.body) {
    const source = declaration.getSourceFile().text
    return source
      .slice(declaration.getStart(), declaration.body.getStart())
      .replace(/^export /, '')
      .trim()
  }
  return undefined
}
