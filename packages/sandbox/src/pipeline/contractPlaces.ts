import { contract, type ContractOperation, type ContractParameter } from '@weavr-kit/core/contract'
import { nameIn, resolveSchema, type SchemaPlace } from './resolveSchema.js'

export interface ParameterPlace extends SchemaPlace {
  name: string
  required: boolean
  /** Several values: by repeating the key, or in one, divided by commas. */
  list: 'keys' | 'commas' | false
}

/** Where the contract describes an operation's parameters of one kind. */
export function parameterPlaces(operation: ContractOperation, kind: 'query' | 'path'): ParameterPlace[] {
  const ofPath = contract.paths[operation.path]?.parameters ?? []
  const ofMethod = methodOf(operation).parameters ?? []
  return [
    ...ofPath.flatMap((parameter, index) =>
      toPlaces(parameter, `${pathPointer(operation)}/parameters/${index}`, kind),
    ),
    ...ofMethod.flatMap((parameter, index) =>
      toPlaces(parameter, `${methodPointer(operation)}/parameters/${index}`, kind),
    ),
  ]
}

/** Where the contract describes an operation's body, if it has one. */
export function bodyPlace(operation: ContractOperation): (SchemaPlace & { required: boolean }) | undefined {
  const body = methodOf(operation).requestBody
  const schema = body?.content['application/json']?.schema
  const pointer = `${methodPointer(operation)}/requestBody/content/application~1json/schema`
  return schema && { ...resolveSchema({ pointer, schema }), required: body.required ?? false }
}

function toPlaces(parameter: ContractParameter, pointer: string, kind: string): ParameterPlace[] {
  const shared = parameter.$ref ? contract.components.parameters[nameIn(parameter.$ref)] : undefined
  const { name, in: place, schema, required = false, explode } = shared ?? parameter
  if (place !== kind || name === undefined || !schema) return []
  const at = shared && parameter.$ref ? parameter.$ref.slice(1) : pointer
  const resolved = resolveSchema({ pointer: `${at}/schema`, schema })
  // An object is sent as its properties, each a key of its own.
  if (resolved.schema.type === 'object' && explode !== false)
    return Object.entries(resolved.schema.properties ?? {}).map(([key, property]) => {
      return {
        pointer: `${resolved.pointer}/properties/${key}`,
        schema: property,
        name: key,
        required: false,
        list: false,
      }
    })
  const many = resolved.schema.type === 'array'
  return [
    {
      pointer: `${at}/schema`,
      schema,
      name,
      required,
      list: many && (explode === false ? 'commas' : 'keys'),
    },
  ]
}

const encode = (segment: string) => encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'))

const methodKey = ({ method }: ContractOperation) =>
  method.toLowerCase() as Lowercase<ContractOperation['method']>

const pathPointer = ({ path }: ContractOperation) => `/paths/${encode(path)}`

const methodPointer = (operation: ContractOperation) => `${pathPointer(operation)}/${methodKey(operation)}`

function methodOf(operation: ContractOperation) {
  const method = contract.paths[operation.path]?.[methodKey(operation)]
  if (!method) throw new Error(`The contract lists ${operation.operationId} without describing it.`)
  return method
}
