import { dirname } from 'node:path'
import { isComponent, resourceOf } from './placeExports.mjs'
import { readStories } from './readStories.mjs'
import { titleOf } from './resourceHookPage.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */
/** @typedef {import('./placeExports.mjs').Place} Place */
/** @typedef {{ text: string, items: { text: string, link: string }[] }} Group */

/** What hooks beside those of resources are about, by their folder. @type {Record<string, string>} */
const hookGroups = {
  internal: 'Session',
  session: 'Session',
  components: 'Flows',
  secure: 'Secure elements',
  inspector: 'Inspector',
}

/**
 * The pages of the reference in groups: components as the stories have them, hooks by what they read or write.
 * @param {Exported[]} exported @param {Map<Exported, Place>} places
 * @returns {{ components: Group[], hooks: Group[], packages: Group[] }}
 */
export function sidebar(exported, places) {
  const pages = exported.filter((one) => !places.get(one)?.anchor)
  const isHook = (/** @type {Exported} */ { name }) => /^use[A-Z]/.test(name)
  return {
    components: group(pages.filter(isComponent), componentGroup),
    hooks: group(pages.filter(isHook), hookGroup).map((one) => withOverview(one)),
    packages: ['core', 'react', 'server', 'sandbox'].map((folder) => ({
      text: `@weavr-kit/${folder}`,
      items: [
        { text: 'Overview', link: `/reference/${folder}/` },
        ...itemsOf(pages.filter((one) => one.folder === folder && !isHook(one) && !isComponent(one))),
        { text: 'Types', link: `/reference/${folder}/types` },
      ],
    })),
  }

  /** @param {Exported[]} list @param {(one: Exported) => string} nameOf @returns {Group[]} */
  function group(list, nameOf) {
    const names = [...new Set(list.map(nameOf))].sort(
      (a, b) => order(a) - order(b) || a.localeCompare(b, 'en'),
    )
    return names.map((text) => ({ text, items: itemsOf(list.filter((one) => nameOf(one) === text)) }))
  }

  /** A resource has a page of its own, with its types. @param {Group} one */
  function withOverview({ text, items }) {
    const resource = exported
      .map(({ file }) => resourceOf(file))
      .find((name) => name && titleOf(name) === text)
    const overview = resource ? [{ text: 'Overview', link: `/reference/resources/${resource}` }] : []
    return { text, items: [...overview, ...items] }
  }

  /** @param {Exported[]} list */
  function itemsOf(list) {
    return list
      .map((one) => ({ text: one.name, link: `/${places.get(one)?.path}` }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en'))
  }
}

/** The session comes before what it is for. @param {string} name */
const order = (name) => ['Session', 'Ways in', 'Flows'].indexOf(name) + 1 || 9

/** @param {Exported} one */
function componentGroup({ file, name }) {
  const [story] = readStories(dirname(file), name)
  if (story) return story.group
  return file.includes('/secure/') ? 'Secure elements' : file.includes('/lock-screen/') ? 'Session' : 'Basics'
}

/** @param {Exported} one */
function hookGroup({ file }) {
  const resource = resourceOf(file)
  if (resource) return titleOf(resource)
  return hookGroups[/packages\/react\/src\/(\w+)\//.exec(file)?.[1] ?? ''] ?? 'Session'
}
