import ts from 'typescript'

/**
 * @typedef {object} Doc What a docstring says.
 * @property {string} text
 * @property {string} summary its first sentence
 * @property {Record<string, string[]>} tags such as `see`, `throws`, `example`, `keywords`
 */

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker @returns {Doc} */
export function readDoc(symbol, checker) {
  const written = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  /** @type {Record<string, string[]>} */
  const tags = {}
  for (const { name, text } of symbol.getJsDocTags(checker))
    (tags[name] ??= []).push(ts.displayPartsToString(text).trim())
  // The contract's own descriptions come as a tag; a format is for machines.
  return docOf(written || (tags.description ?? []).join('\n'), tags)
}

/** Of one declaration alone, where a component and a type share a name. @param {ts.Node} node @returns {Doc} */
export function readDocOf(node) {
  const place = ts.isVariableDeclaration(node) ? node.parent.parent : node
  const doc = ts.getJSDocCommentsAndTags(place).filter(ts.isJSDoc).at(-1)
  /** @type {Record<string, string[]>} */
  const tags = {}
  for (const { tagName, comment } of doc?.tags ?? [])
    (tags[tagName.text] ??= []).push((ts.getTextOfJSDocComment(comment) ?? '').trim())
  return docOf(ts.getTextOfJSDocComment(doc?.comment) ?? '', tags)
}

/** @param {string} written @param {Record<string, string[]>} tags @returns {Doc} */
function docOf(written, tags) {
  const text = unwrap(written.replaceAll(/^Format: \w+$/gm, ''))
  return { text, summary: firstSentence(text), tags }
}

/** Lines were broken to fit the source, not the page. @param {string} text */
const unwrap = (text) => text.replaceAll(/(?<!\n)\n(?![\n\s*-])/g, ' ').trim()

/** @param {string} text */
export function firstSentence(text) {
  return (/^.*?[^.\s]\.(?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll('\n', ' ')
}
