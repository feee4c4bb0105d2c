import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './runCommand.mjs'

export const folder = join(root, 'packages/core/contract')

export const methods = ['get', 'post', 'patch', 'delete']

/** The events that Weavr tells a server, described as the operations are. */
const webhookFolder = join(folder, 'webhooks')

/**
 * One document of all of `packages/core/contract`: `openapi.yaml` is what they share, every other file brings
 * its own paths, so that a new resource is one new file.
 * @returns {Promise<Record<string, any>>} with local references alone; each operation is tagged with its
 *   resource, its file's name
 */
export const bundleContract = () => bundleFolder(folder, 'paths')

/**
 * The same of the webhooks.
 * @returns {Promise<Record<string, any>>}
 */
export const bundleWebhooks = () => bundleFolder(webhookFolder, 'webhooks')

/**
 * @param {string} from
 * @param {'paths' | 'webhooks'} part
 * @returns {Promise<Record<string, any>>}
 */
async function bundleFolder(from, part) {
  const { bundle, createConfig, makeDocumentFromString, parseYaml } = await import('@redocly/openapi-core')
  const head = join(from, 'openapi.yaml')
  /** @type {Record<string, string>} */
  const resources = {}
  let text = `${readFileSync(head, 'utf8')}\n${part}:\n`
  for (const name of readdirSync(from)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const { [part]: items = {} } = /** @type {any} */ (parseYaml(readFileSync(join(from, name), 'utf8')))
    for (const path of Object.keys(items)) {
      resources[path] = basename(name, '.yaml')
      text += `  ${path}: { $ref: './${name}#/${part}/${path.replaceAll('~', '~0').replaceAll('/', '~1')}' }\n`
    }
  }
  const {
    bundle: { parsed: document },
    problems,
  } = await bundle({ doc: makeDocumentFromString(text, head), config: await createConfig({}) })
  if (problems.length > 0)
    throw new Error(
      `The contract does not hold together:\n${problems.map(({ message }) => `- ${message}`).join('\n')}`,
    )
  for (const [path, item] of Object.entries(document[part]))
    for (const method of methods)
      if (item[method]) item[method] = { tags: [resources[path]], ...item[method] }
  return document
}
