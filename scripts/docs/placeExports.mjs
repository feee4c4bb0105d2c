import { makerUsedIn } from './readMaker.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */
/** @typedef {{ path: string, anchor?: string }} Place the page that explains a name, and where on it */

const isHook = (/** @type {Exported} */ { name, kind }) => kind !== 'type' && /^use[A-Z]/.test(name)

export const isComponent = (/** @type {Exported} */ { name, kind, folder }) =>
  folder === 'react' && (kind === 'value' || kind === 'function') && /^[A-Z]/.test(name)

/** @param {string} file */
export const resourceOf = (file) => /^packages\/react\/src\/resources\/([^/]+)\//.exec(file)?.[1]

/** @param {string} file */
export const componentFolderOf = (file) => /^packages\/react\/src\/components\/([^/]+)\//.exec(file)?.[1]

/** @param {string} name */
const kebab = (name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/**
 * Which page explains which name: hooks and components have their own, as have functions and classes; a type
 * is explained where it is used.
 * @param {Exported[]} exported @param {import('typescript').TypeChecker} checker
 * @returns {Map<Exported, Place>}
 */
export function placeExports(exported, checker) {
  /** @type {Map<Exported, Place>} */
  const places = new Map()
  const values = exported.filter(({ kind }) => kind !== 'type' && kind !== 'parts')
  const isMaker = (/** @type {Exported} */ one) => resourceOf(one.file) !== undefined && !isHook(one)
  for (const one of values.filter((value) => !isMaker(value))) places.set(one, { path: ownPage(one) })

  // Query and mutation options stand beside the hook that uses them.
  for (const hook of values.filter((value) => isHook(value) && resourceOf(value.file))) {
    const used = makerUsedIn(
      /** @type {import('typescript').FunctionDeclaration} */ (hook.declaration),
      checker,
    )
    const maker = used && exported.find(({ symbol }) => symbol === used.symbol)
    if (maker && !places.has(maker)) places.set(maker, { path: ownPage(hook), anchor: 'without-a-hook' })
  }
  for (const one of exported) if (!places.has(one)) places.set(one, placeBeside(one))
  return places

  /** @param {Exported} one @returns {Place} */
  function placeBeside(one) {
    const anchor = one.name.toLowerCase()
    const resource = resourceOf(one.file)
    if (resource) return { path: `reference/resources/${resource}`, anchor }
    if (one.kind === 'parts') {
      const whole = exported.find(({ name, kind }) => kind !== 'type' && `${name}Parts` === one.name)
      if (!whole) throw new Error(`Of which component are ${one.name}?`)
      return { path: ownPage(whole), anchor: 'parts' }
    }
    const folder = componentFolderOf(one.file)
    const host = folder
      ? values.find((value) => isComponent(value) && kebab(value.name) === folder)
      : values.find((value) => value.file === one.file && !isMaker(value))
    const hook = values.find((value) => value.file === one.file && isHook(value))
    const page = hook ?? host
    return { path: page ? ownPage(page) : `reference/${one.folder}/types`, anchor }
  }
}

/** @param {Exported} one */
function ownPage(one) {
  if (isHook(one)) return `reference/hooks/${one.name}`
  if (isComponent(one)) return `reference/components/${one.name}`
  return `reference/${one.folder}/${one.name}`
}
