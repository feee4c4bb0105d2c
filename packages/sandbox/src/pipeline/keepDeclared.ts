import type { ContractSchema } from '@weavr-kit/core/contract'
import { resolveSchema } from './resolveSchema.js'

/**
 * What of a value the contract declares, at every depth. Weavr passes over the rest; an operation that
 * copies a body on to a record shall not copy what nobody may set.
 */
export function keepDeclared(schema: ContractSchema, value: unknown): unknown {
  return keep([schema], value)
}

/** @param schemas all that may describe the value: a field is declared if one of them declares it */
function keep(schemas: ContractSchema[], value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = schemas.flatMap(partsOf)
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items }) => (items ? [items] : []))
    return items.length === 0 ? value : value.map((item) => keep(items, item))
  }
  // Open on purpose, or a description of nothing.
  if (parts.some(({ additionalProperties }) => additionalProperties) || !parts.some(hasProperties))
    return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const described = parts.flatMap(({ properties = {} }) => {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined
        return property ? [property] : []
      })
      return described.length === 0 ? [] : [[name, keep(described, inner)]]
    }),
  )
}

const hasProperties = ({ properties }: ContractSchema) => properties !== undefined

/** A schema and those that it is made of, or may be. */
function partsOf(given: ContractSchema): ContractSchema[] {
  const { schema } = resolveSchema({ pointer: '', schema: given })
  const { allOf = [], oneOf = [], anyOf = [] } = schema
  return [schema, ...[...allOf, ...oneOf, ...anyOf].flatMap(partsOf)]
}
