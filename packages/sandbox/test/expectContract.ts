import * as formats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { contract, contractOperations, type ContractResponse } from '@weavr-kit/core/contract'
import { createRoutes } from '../src/pipeline/createRoutes.js'

const ajv = new Ajv2020({ strict: false, allErrors: true })
const addFormats = (formats.default.default ?? formats.default) as unknown as (to: Ajv2020) => void
addFormats(ajv)
ajv.addSchema(contract, 'contract', undefined, false)

const routes = createRoutes(contractOperations)

/** Throws unless our own contract declares this answer to this request. */
export function expectContract(method: string, path: string, status: number, body: unknown): void {
  const { operation } = routes.find(method, path)
  const key = method.toLowerCase() as 'get'
  const at = `/paths/${encodeURIComponent(operation.path.replaceAll('/', '~1'))}/${key}/responses`
  const responses = contract.paths[operation.path]?.[key]?.responses ?? {}
  const name = String(status) in responses ? String(status) : 'default'
  const response = resolve(responses[name] ?? {}, `${at}/${name}`)
  const schema = response.response.content?.['application/json']?.schema
  if ((schema === undefined) !== (body === undefined))
    throw new Error(`${method} ${path} ${status}: body ${body === undefined ? 'missing' : 'not declared'}`)
  if (schema === undefined) return
  const pointer = `contract#${response.pointer}/content/application~1json/schema`
  const validate = ajv.getSchema(pointer) ?? ajv.compile({ $ref: pointer })
  if (!validate(body)) throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`)
}

function resolve(
  response: ContractResponse,
  pointer: string,
): { response: ContractResponse; pointer: string } {
  const shared = response.$ref && contract.components.responses[response.$ref.split('/').at(-1) ?? '']
  return shared ? { response: shared, pointer: response.$ref?.slice(1) ?? pointer } : { response, pointer }
}
