/**
 * Makes what is generated from `packages/core/contract`: one document with local references, the list of its
 * operations, and the TypeScript types; the same of the webhooks; then gathers the lists of resources. Does
 * nothing when no input has changed.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleContract, bundleWebhooks, folder, methods } from './bundleContract.mjs'
import { gather } from './gather.mjs'
import { root } from './runCommand.mjs'

const typesFile = join(root, 'packages/core/src/api/schema.generated.ts')
const contractFile = join(root, 'packages/core/src/contract/contract.generated.ts')
const webhookTypesFile = join(root, 'packages/core/src/contract/webhookSchema.generated.ts')
const webhooksFile = join(root, 'packages/core/src/contract/webhooks.generated.ts')

const startedAt = performance.now()
const banner = `// Made by scripts/contract.mjs from packages/core/contract; not in git. Inputs: ${hashInputs()}\n`
const generated = [typesFile, contractFile, webhookTypesFile, webhooksFile]
if (generated.every((file) => existsSync(file) && readFileSync(file, 'utf8').startsWith(banner))) {
  // Newer than the inputs, which a checkout may have touched: so bootstrap.mjs need not ask again.
  for (const file of generated) utimesSync(file, new Date(), new Date())
  console.log('Contract unchanged')
} else {
  const document = await bundleContract()
  const operations = listOperations(document)
  write(contractFile, printContract(document, operations))
  write(typesFile, (await printTypes(document)) + printResources(operations))
  const webhooks = await bundleWebhooks()
  const events = listEvents(webhooks)
  write(webhooksFile, printWebhooks(webhooks, events))
  write(webhookTypesFile, await printTypes(webhooks))
  console.log(
    `Contract: ${operations.length} operations and ${events.length} webhooks in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
  )
}
gather()

function hashInputs() {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const files = [
    fileURLToPath(import.meta.url),
    join(root, 'scripts/bundleContract.mjs'),
    join(root, 'package.json'),
    ...names.map((name) => join(folder, name)),
  ]
  for (const file of files) hash.update(basename(file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/**
 * @param {Record<string, any>} document
 */
function listOperations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method]
        /** @type {Record<string, unknown>[]} */
        const security = operation.security ?? document.security
        const withBearer = security.filter((alternative) => 'bearer' in alternative).length
        /** @type {{ $ref?: string }[]} */
        const parameters = operation.parameters ?? []
        return {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          resource: operation.tags[0],
          security: {
            apiKey: security.some((alternative) => 'apiKey' in alternative),
            bearer: withBearer === 0 ? false : withBearer === security.length ? 'required' : 'optional',
          },
          stepUp: operation['x-step-up'] === true,
          accessToken: operation['x-access-token'] === true,
          idempotent: parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyRef'),
          deprecated: operation.deprecated === true,
        }
      }),
  )
}

/**
 * @param {Record<string, any>} document
 */
function listEvents(document) {
  return Object.entries(document.webhooks).map(([path, { post }]) => ({
    operationId: post.operationId,
    path,
    resource: post.tags[0],
    summary: post.summary,
  }))
}

/**
 * @param {Record<string, any>} document
 * @param {object[]} events
 */
function printWebhooks(document, events) {
  return [
    `import type { WebhookDocument } from './WebhookDocument.js'`,
    `import type { WebhookEvent } from './WebhookEvent.js'`,
    '',
    "/** Our description of Weavr's webhooks, as one OpenAPI 3.1 document whose references are all local. */",
    `export const webhookContract: WebhookDocument = ${printJson(document)}`,
    '',
    '/** Every event that Weavr tells by webhook, with the path that it comes on. */',
    `export const webhookEvents: readonly WebhookEvent[] = [\n${events.map((event) => `  ${JSON.stringify(event)},\n`).join('')}]`,
    '',
  ].join('\n')
}

/**
 * Two plain constants, so that a bundler leaves out the one that is not imported.
 * @param {Record<string, any>} document
 * @param {object[]} operations
 */
function printContract(document, operations) {
  return [
    `import type { ContractDocument } from './ContractDocument.js'`,
    `import type { ContractOperation } from './ContractOperation.js'`,
    '',
    '/** Our description of the Weavr Multi API v3, as one OpenAPI 3.1 document whose references are all local. */',
    `export const contract: ContractDocument = ${printJson(document)}`,
    '',
    '/** Every operation of the contract with what decides whether and how it may be called. */',
    `export const contractOperations: readonly ContractOperation[] = [\n${operations.map((operation) => `  ${JSON.stringify(operation)},\n`).join('')}]`,
    '',
  ].join('\n')
}

/**
 * In lines, because the compiler's time for a source map grows with the square of a line's length: 20 s when
 * it was one.
 * @param {unknown} value @returns {string}
 */
function printJson(value) {
  const text = JSON.stringify(value)
  if (text.length <= 160 || typeof value !== 'object' || value === null) return text
  if (Array.isArray(value)) return `[\n${value.map(printJson).join(',\n')}\n]`
  return `{\n${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${printJson(inner)}`)
    .join(',\n')}\n}`
}

/**
 * @param {Record<string, any>} document
 */
async function printTypes(document) {
  const { astToString, default: openapiTS } = await import('openapi-typescript')
  // Without discriminators, which the generator takes for inheritance: the `const` in each variant tells
  // TypeScript as much.
  const plain = JSON.parse(
    JSON.stringify(document, (key, value) => (key === 'discriminator' ? undefined : value)),
  )
  return astToString(await openapiTS(plain, { silent: true }))
}

/**
 * @param {{ resource: string }[]} operations
 */
function printResources(operations) {
  const names = [...new Set(operations.map(({ resource }) => resource))].sort()
  return `/** What Weavr's operations are about: the names of the contract's files. */\nexport type ResourceName = ${names.map((name) => `'${name}'`).join(' | ')}\n`
}

/**
 * Through a rename, so that nobody reads half a file.
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, banner + text)
  renameSync(`${file}.tmp`, file)
}
