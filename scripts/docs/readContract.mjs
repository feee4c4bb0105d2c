import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { root } from '../runCommand.mjs'

/**
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method
 * @property {string} path
 * @property {string} resource
 * @property {string} summary
 * @property {string} [description]
 * @property {boolean} stepUp
 * @property {{ code: string, status: string }[]} failures the codes that it names
 * @property {string[]} statuses that it may answer beside its success
 */

/** Every operation of the contract by its id. @returns {Promise<Map<string, Operation>>} */
export async function readContract() {
  const file = join(root, 'packages/core/src/contract/contract.generated.ts')
  // Data in the form of a module.
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' })
  const { contract, contractOperations } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )
  /** @param {any} node @returns {any} */
  const resolve = (node) =>
    node?.$ref
      ? resolve(
          node.$ref
            .split('/')
            .slice(1)
            .reduce((/** @type {any} */ at, /** @type {string} */ key) => at[key], contract),
        )
      : node
  /** @param {any} given @returns {string[]} */
  const codesOf = (given) => {
    const { properties, allOf = [], oneOf = [], anyOf = [] } = resolve(given)
    const own = properties?.errorCode ? (resolve(properties.errorCode).enum ?? []) : []
    return [...own, ...[...allOf, ...oneOf, ...anyOf].flatMap(codesOf)]
  }
  return new Map(
    contractOperations.map((/** @type {any} */ operation) => {
      const { operationId: id, method, path, resource, stepUp } = operation
      const { summary, description, responses } = contract.paths[path][method.toLowerCase()]
      const refused = Object.entries(responses).filter(([status]) => /^[45]/.test(status))
      const failures = refused.flatMap(([status, response]) =>
        Object.values(/** @type {Record<string, any>} */ (resolve(response).content ?? {}))
          .flatMap(({ schema }) => (schema ? codesOf(schema) : []))
          .map((code) => ({ code, status })),
      )
      const statuses = refused.map(([status]) => status)
      return [id, { id, method, path, resource, summary, description, stepUp, failures, statuses }]
    }),
  )
}
