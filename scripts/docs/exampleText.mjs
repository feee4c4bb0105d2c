import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../runCommand.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */

/**
 * @typedef {object} Example
 * @property {string} code as the page shows it, with its imports
 * @property {boolean} isWhole false for a piece, whose other names are the reader's own
 */

const folder = join(root, 'docs/examples')

/**
 * The example of a page: a file of `docs/examples` named like the page, else that of its docstring, else one
 * that is made.
 * @param {Exported[]} exported @param {Map<Exported, import('./placeExports.mjs').Place>} places
 */
export function createExamples(exported, places) {
  /** @param {Exported} one @param {() => string} [make] @returns {Promise<Example>} */
  return async function exampleOf(one, make) {
    const name = places.get(one)?.path.replace(/^reference\//, '') ?? one.name
    const file = ['.tsx', '.ts'].map((extension) => join(folder, name + extension)).find(existsSync)
    if (file) return { code: await pretty(readFileSync(file, 'utf8')), isWhole: true }
    if (make) return { code: await pretty(make()), isWhole: true }
    const [written] = one.doc.tags.example ?? []
    if (!written) return { code: '', isWhole: true }
    const imports = importsOf(written, one)
    return written.startsWith('<')
      ? { code: await pretty(`${imports}\n\nexport const Example = () => ${written}`), isWhole: false }
      : { code: [imports, written].filter(Boolean).join('\n\n'), isWhole: false }
  }

  /** What a docstring uses of ours, imported. @param {string} text @param {Exported} one */
  function importsOf(text, one) {
    if (/^import /m.test(text)) return ''
    /** @type {Map<string, string[]>} */
    const names = new Map()
    const taken = new Set()
    for (const { name, froms, kind } of [one, ...exported]) {
      // A type of the same name as a component is not what is used.
      if (taken.has(name) || kind === 'type' || new RegExp(`(const|let|function) ${name}\\b`).test(text))
        continue
      if (!new RegExp(`(?<![\\w.'"/-])${name}\\b(?!['":])`).test(text)) continue
      const from = froms.includes(one.froms[0]) ? one.froms[0] : froms[0]
      taken.add(name)
      names.set(from, [...(names.get(from) ?? []), name])
    }
    return [...names].map(([from, list]) => `import { ${list.sort().join(', ')} } from '${from}'`).join('\n')
  }
}

const style = await resolveConfig(join(root, 'package.json'))

/** As wide as a page shows it without scrolling. @param {string} text */
export const pretty = async (text) =>
  (await format(text, { ...style, parser: 'typescript', printWidth: 74 })).trim()
