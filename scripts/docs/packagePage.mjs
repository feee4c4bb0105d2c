import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../runCommand.mjs'
import { code, page, prose, table } from './markdown.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */

/**
 * A package's README, and after it everything that it exports, by the door.
 * @param {string} folder @param {Exported[]} exported
 * @param {Map<Exported, import('./placeExports.mjs').Place>} places
 */
export function packagePage(folder, exported, places) {
  const readme = readFileSync(join(root, 'packages', folder, 'README.md'), 'utf8')
  const title = `@weavr-kit/${folder}`
  const own = exported.filter((one) => one.folder === folder)
  const doorOf = (/** @type {Exported} */ { froms }) => froms.find((from) => from.startsWith(title)) ?? title
  const doors = [...new Set(own.map(doorOf))]
  const lists = doors.flatMap((from) => [
    `### ${from}`,
    table(
      ['name', 'what'],
      own
        .filter((one) => doorOf(one) === from && isListed(one))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map((one) => [nameLink(one), prose(one.doc.summary)]),
    ),
  ])
  return {
    title,
    description: `What ${title} is for, and everything that it exports.`,
    text: page(readme.trim(), '## All exports', ...lists),
  }

  /** @param {Exported} one */
  function nameLink(one) {
    const place = places.get(one)
    return `[${code(one.name)}](/${place?.path}.md${place?.anchor ? `#${place.anchor}` : ''})`
  }

  /** What has its own list already would fill this one. @param {Exported} one */
  function isListed(one) {
    return folder !== 'react' || one.kind !== 'type' || place(one)?.path === 'reference/react/types'
  }

  /** @param {Exported} one */
  function place(one) {
    return places.get(one)
  }
}
