import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { openDeclarations } from './openDeclarations.mjs'
import { printDeclarations } from './printDeclarations.mjs'
import { findMentioned } from './findMentioned.mjs'

/** @typedef {import('typescript').Symbol} PublicSymbol */
/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {Record<string, string>} [bin]
 * @property {Record<string, string>} [engines]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 * @property {{ exports?: Record<string, string | { types?: string, default: string }> }} publishConfig
 */

/**
 * Everything that an app can see of a built package: its entry points, each name with its type, and the types
 * that stand behind these without a name of their own. One declaration a paragraph, sorted, without comments:
 * the text changes when and only when what is public does.
 * @param {string} folder of the package
 * @returns {string}
 */
export function describeApi(folder) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entries = Object.entries(manifest.publishConfig.exports ?? {}).flatMap(([path, target]) =>
    typeof target !== 'string' && target.types ? [{ path, file: join(folder, target.types) }] : [],
  )
  const { checker, exportsOf } = openDeclarations(entries.map(({ file }) => file))
  const dist = `${join(folder, 'dist')}${sep}`

  /** By the symbol: where it was listed first, and as what. @type {Map<PublicSymbol, { from: string, name: string }>} */
  const listed = new Map()
  const sections = entries.map(({ path, file }) => {
    const entry = join(manifest.name, path).replaceAll('\\', '/')
    const blocks = exportsOf(file).map(({ name, symbol }) => {
      const home = listed.get(symbol) ?? homeOf(symbol, dist)
      if (home)
        return `export { ${home.name === name ? name : `${home.name} as ${name}`} } from '${home.from}'`
      listed.set(symbol, { from: entry, name })
      return printDeclarations(name, symbol)
    })
    return section(entry, blocks)
  })
  const behind = findMentioned(checker, [...listed.keys()], (symbol) => !homeOf(symbol, dist))
  return [
    `# ${manifest.name}`,
    'Written by `npm run api`. A change here is a change for users: it needs a changeset.',
    facts(manifest),
    ...sections,
    section(
      'Not exported, but mentioned above',
      behind.map((symbol) => printDeclarations(symbol.name, symbol)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** @param {string} title @param {string[]} blocks */
function section(title, blocks) {
  if (blocks.length === 0) return ''
  return `## ${title}\n\n\`\`\`ts\n${blocks.sort(byText).join('\n\n')}\n\`\`\``
}

/** @param {Manifest} manifest */
function facts({ bin = {}, engines = {}, peerDependencies = {}, peerDependenciesMeta = {}, publishConfig }) {
  const files = Object.entries(publishConfig.exports ?? {}).filter(([, target]) => typeof target === 'string')
  return [
    ...Object.keys(bin).map((name) => `* command \`${name}\``),
    ...files.map(([path]) => `* file \`${path}\``),
    ...Object.entries({ ...engines, ...peerDependencies }).map(
      ([name, range]) =>
        `* ${peerDependenciesMeta[name]?.optional ? 'may use' : 'needs'} \`${name}\` ${range.replace('workspace:', '')}`,
    ),
  ].join('\n')
}

/**
 * The package that declares it, where that is another one.
 * @param {PublicSymbol} symbol @param {string} dist
 */
function homeOf(symbol, dist) {
  const files = symbol.declarations?.map((node) => node.getSourceFile().fileName) ?? []
  if (files.some((file) => join(file).startsWith(dist))) return undefined
  const [file = ''] = files
  const [, ours] = /\/packages\/([^/]+)\/dist\//.exec(file) ?? []
  const [, theirs] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  return { from: ours ? `@weavr-kit/${ours}` : (theirs ?? file), name: symbol.name }
}

/** @param {string} a @param {string} b */
function byText(a, b) {
  return a < b ? -1 : 1
}
