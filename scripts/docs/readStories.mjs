import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import ts from 'typescript'
import { root } from '../runCommand.mjs'

/** @typedef {{ id: string, name: string, group: string, text: string }} Story */

/**
 * The stories of a component or a hook: those of the files named after it.
 * @param {string} folder from the root of the repository @param {string} name @returns {Story[]}
 */
export function readStories(folder, name) {
  return readdirSync(join(root, folder))
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.stories.tsx'))
    .sort((a, b) => a.length - b.length)
    .flatMap((file) => storiesIn(join(root, folder, file)))
}

/** @param {string} file @returns {Story[]} */
function storiesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const title = /\btitle: '([^']*)'/.exec(source.text)?.[1]
  if (!title) throw new Error(`What is the title of ${file}?`)
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const [declaration] = statement.declarationList.declarations
    if (!declaration || !/^meta\.story\(/.test(declaration.initializer?.getText() ?? '')) return []
    const name = declaration.name.getText()
    const [doc] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc)
    const text = (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ')
    const words = storyNameFromExport(name)
    return [{ id: toId(title, words), name: words, group: title.replace(/\/.*/, ''), text }]
  })
}
