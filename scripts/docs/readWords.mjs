import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../runCommand.mjs'

/** @typedef {{ component: string, type: string, words: { key: string, english: string, text: string }[] }} Words */

/**
 * The words of a component's folder: the key under which an app replaces them, and what they are in English.
 * @param {string} folder @returns {Words[]}
 */
export function readWords(folder) {
  return readdirSync(join(root, folder))
    .filter((file) => /^\w+Messages\.ts$/.test(file))
    .flatMap((file) => wordsIn(join(root, folder, file)))
}

/** @param {string} file @returns {Words[]} */
function wordsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const keys = [...source.text.matchAll(/^ {4}(\w+): (\w+Messages)$/gm)]
  return keys.map(([, component = '', type = '']) => {
    const english = new Map(
      source.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList: { declarations } }) =>
          declarations
            .filter((node) => node.type?.getText() === type && node.initializer)
            .flatMap(({ initializer }) =>
              initializer && ts.isObjectLiteralExpression(initializer)
                ? initializer.properties.map((property) => [property.name?.getText() ?? '', wordOf(property)])
                : [],
            ),
        ),
    )
    const described = source.statements
      .filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text === type)
      .flatMap(({ members }) => [...members])
    return {
      component,
      type,
      words: described.map((member) => {
        const key = member.name?.getText() ?? ''
        const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc)
        const text = (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ')
        return { key, english: english.get(key) ?? '', text }
      }),
    }
  })
}

/** @param {ts.ObjectLiteralElementLike} property */
function wordOf(property) {
  if (!ts.isPropertyAssignment(property)) return property.getText()
  const { initializer } = property
  return ts.isStringLiteralLike(initializer) ? initializer.text : initializer.getText()
}
