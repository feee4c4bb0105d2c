import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../runCommand.mjs'
import { componentPage } from './componentPage.mjs'
import { decisionsPage } from './decisionsPage.mjs'
import { createExamples } from './exampleText.mjs'
import { exportPage } from './exportPage.mjs'
import { code, page, prose, table } from './markdown.mjs'
import { openProgram } from './openProgram.mjs'
import { packagePage } from './packagePage.mjs'
import { isComponent, placeExports, resourceOf } from './placeExports.mjs'
import { readContract } from './readContract.mjs'
import { readErrorWords } from './readErrorWords.mjs'
import { readExports } from './readExports.mjs'
import { resourceHookPage, titleOf } from './resourceHookPage.mjs'
import { indexPage } from './indexPage.mjs'
import { sidebar } from './sidebar.mjs'
import { storybookPages } from './storybookPages.mjs'
import { typeSection } from './typeSection.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */
/** @typedef {import('./placeExports.mjs').Place} Place */
/** @typedef {{ title: string, description: string, summary?: string, text: string, example?: import('./exampleText.mjs').Example }} Page */

/**
 * @typedef {object} Context What every page is written from.
 * @property {import('typescript').TypeChecker} checker
 * @property {Map<string, import('./readContract.mjs').Operation>} operations
 * @property {Map<string, string>} errorWords
 * @property {Map<string, [string, string]>} sizes minified and gzip, by component
 * @property {Map<Exported, Place>} places
 * @property {import('./typeSection.mjs').Link} link
 * @property {ReturnType<typeof createExamples>} exampleOf
 */

/**
 * The reference as pages by their paths, and the place of every public name. It is read from the sources, their
 * docstrings, the contract, the stories and `docs/components.md`: nothing of it is kept by hand.
 */
export async function describeReference() {
  const reading = openProgram()
  const { checker } = reading
  const exported = readExports(reading)
  const places = placeExports(exported, checker)
  /** @type {Context} */
  const context = {
    checker,
    operations: await readContract(),
    errorWords: readErrorWords(),
    sizes: readSizes(),
    places,
    link: createLink(exported, places),
    exampleOf: createExamples(exported, places),
  }
  /** @type {Map<string, Page>} */
  const pages = new Map()
  const besideOf = (/** @type {string} */ path) =>
    exported.filter((one) => places.get(one)?.path === path && places.get(one)?.anchor)

  for (const one of exported) {
    const place = places.get(one)
    if (!place || place.anchor) continue
    if (pages.has(place.path)) throw new Error(`Two names share the page ${place.path}.`)
    const beside = besideOf(place.path)
    const types = beside.filter(({ kind }) => kind === 'type')
    pages.set(
      place.path,
      resourceOf(one.file)
        ? await resourceHookPage(one, context)
        : isComponent(one)
          ? await componentPage(one, beside, context)
          : await exportPage(one, types, context),
    )
  }
  for (const [path, names] of groupBy(exported, pathOf))
    if (!pages.has(path)) pages.set(path, listPage(path, names))
  for (const folder of ['core', 'react', 'server', 'sandbox'])
    pages.set(`reference/${folder}/index`, packagePage(folder, exported, places))
  const groups = sidebar(exported, places)
  for (const kind of /** @type {const} */ (['hooks', 'components']))
    pages.set(`reference/${kind}/index`, indexPage(kind, groups[kind], pages))
  for (const [path, one] of storybookPages()) pages.set(path, one)
  pages.set('reference/decisions', decisionsPage())
  return { pages, places, exported, groups }

  /** @param {Exported} one */
  function pathOf(one) {
    return /** @type {Place} */ (places.get(one)).path
  }

  /** A resource, or the types of a package. @param {string} path @param {Exported[]} names @returns {Page} */
  function listPage(path, names) {
    const resource = /^reference\/resources\/(.*)$/.exec(path)?.[1]
    const sections = names.map((one) =>
      one.kind === 'type'
        ? typeSection(one, checker, context.link)
        : page(`### ${one.name}`, prose(one.doc.text)).trimEnd(),
    )
    if (!resource) {
      const folder = path.split('/')[1]
      const title = `Types of ${folder}`
      return {
        title,
        description: `Every other public type of @weavr-kit/${folder}.`,
        text: page(`# ${title}`, ...sections),
      }
    }
    const hooks = exported.filter((one) => resourceOf(one.file) === resource && !places.get(one)?.anchor)
    const title = titleOf(resource)
    return {
      title,
      description: `Hooks, query options and types of ${title.toLowerCase()}.`,
      text: page(
        `# ${title}`,
        table(
          ['hook', 'what it does', 'without a hook'],
          hooks.map((hook) => [
            `[${code(hook.name)}](/${places.get(hook)?.path}.md)`,
            prose(hook.doc.summary),
            makerOf(hook),
          ]),
        ),
        '## Types',
        ...sections,
      ),
    }
  }

  /** @param {Exported} hook */
  function makerOf(hook) {
    const path = places.get(hook)?.path
    return exported
      .filter((one) => one !== hook && one.kind === 'function' && places.get(one)?.path === path)
      .map(({ name }) => code(name))
      .join(', ')
  }
}

/** What `docs/components.md` says that each costs. @returns {Map<string, [string, string]>} */
function readSizes() {
  const text = readFileSync(join(root, 'docs/components.md'), 'utf8')
  return new Map(
    [...text.matchAll(/^\| `(\w+)` \| ([\d.]+ kB) \| ([\d.]+ kB) \|$/gm)].map(
      ([, name = '', minified = '', gzip = '']) => [name, [minified, gzip]],
    ),
  )
}

/**
 * A type as code, which leads to its page where it is one name of ours.
 * @param {Exported[]} exported @param {Map<Exported, Place>} places
 */
function createLink(exported, places) {
  const byName = new Map(exported.map((one) => [one.name, places.get(one)]))
  return (/** @type {string} */ type) => {
    const name = /^(\w+)(<.*>|\[\])?( \| undefined)?$/.exec(type)?.[1] ?? ''
    const place = byName.get(name)
    return place ? `[${code(type)}](/${place.path}.md${place.anchor ? `#${place.anchor}` : ''})` : code(type)
  }
}

/**
 * @template Item
 * @param {Item[]} items @param {(item: Item) => string} keyOf @returns {Map<string, Item[]>}
 */
function groupBy(items, keyOf) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
