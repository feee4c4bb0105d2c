import * as formats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { contract, type ContractOperation } from '@weavr-kit/core/contract'
import { chooseVariant } from './chooseVariant.js'
import { bodyPlace, parameterPlaces, type ParameterPlace } from './contractPlaces.js'
import { badRequest } from '../answers/Refusal.js'
import { keepDeclared } from './keepDeclared.js'
import type { SchemaPlace } from './resolveSchema.js'
import { toInvalidFields } from './toInvalidFields.js'

/** Holds requests against our contract. */
export interface Validator {
  /** Reads the query with the types of the contract. @throws {Refusal} 400 */
  query(operation: ContractOperation, search: URLSearchParams): Record<string, unknown>
  /** @throws {Refusal} 400 */
  params(operation: ContractOperation, params: Record<string, string>): void
  /** What of the body the contract declares. @throws {Refusal} 400 */
  body(operation: ContractOperation, body: unknown): unknown
}

let shared: Validator | undefined

/** The one validator of this process: compiling schemas takes long, and what is compiled knows no sandbox. */
export function sharedValidator(): Validator {
  return (shared ??= createValidator())
}

function createValidator(): Validator {
  // A query has only strings, a body must have the right types.
  const checkStrings = createCheck(true)
  const checkJson = createCheck(false)
  const queryPlaces = new Map<string, readonly ParameterPlace[]>()

  function placesOf(operation: ContractOperation): readonly ParameterPlace[] {
    const known = queryPlaces.get(operation.operationId)
    if (known) return known
    const places = parameterPlaces(operation, 'query')
    queryPlaces.set(operation.operationId, places)
    return places
  }

  return {
    query(operation, search) {
      const places = placesOf(operation)
      const sent = places.filter(({ name }) => search.has(name))
      const values = Object.fromEntries(sent.map((place) => [place.name, readQuery(place, search)]))
      checkStrings(`query of ${operation.operationId}`, () => objectOf(places), values)
      return values
    },
    params(operation, params) {
      checkStrings(`path of ${operation.operationId}`, () => objectOf(parameterPlaces(operation, 'path')), {
        ...params,
      })
    },
    body(operation, body) {
      const place = bodyPlace(operation)
      if (!place || (body === undefined && !place.required)) return undefined
      const variant = chooseVariant(place, body)
      checkJson(variant.pointer, () => refTo(variant), body)
      return keepDeclared(variant.schema, body)
    },
  }
}

function createCheck(coerceTypes: boolean) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes })
  // CommonJS: where its function is depends on who loads it.
  const addFormats = (formats.default.default ?? formats.default) as unknown as (to: Ajv2020) => void
  addFormats(ajv)
  ajv.addSchema(contract, 'contract', undefined, false)
  const compiled = new Map<string, ValidateFunction>()

  return (key: string, schema: () => object, value: unknown) => {
    const validate = compiled.get(key) ?? ajv.compile(schema())
    compiled.set(key, validate)
    if (!validate(value)) throw badRequest(toInvalidFields(validate.errors ?? []))
  }
}

const refTo = ({ pointer }: SchemaPlace) => ({ $ref: `contract#${pointer}` })

function objectOf(places: readonly ParameterPlace[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(places.map((place) => [place.name, refTo(place)])),
    required: places.filter(({ required }) => required).map(({ name }) => name),
  }
}

function readQuery({ name, list }: ParameterPlace, search: URLSearchParams): string | string[] | undefined {
  const values = search.getAll(name)
  if (list === 'commas') return values.flatMap((value) => value.split(','))
  return list === 'keys' ? values : values.at(-1)
}
