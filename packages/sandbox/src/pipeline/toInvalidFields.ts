import type { ErrorObject } from 'ajv/dist/2020.js'
import type { InvalidField } from '../answers/Refusal.js'

/** JSON Schema's keywords in Weavr's words; what is not here does not match the expected form. */
const words: Record<string, InvalidField['error']> = {
  required: 'REQUIRED',
  minLength: 'SIZE',
  maxLength: 'SIZE',
  minItems: 'SIZE',
  maxItems: 'SIZE',
  minimum: 'RANGE',
  maximum: 'RANGE',
  enum: 'IN',
  const: 'IN',
  uniqueItems: 'NOT_IN',
}

/** Keywords that only say that something below them is wrong, which is reported by itself. */
const wrappers = new Set(['allOf', 'anyOf', 'oneOf', 'if'])

/**
 * Says what ajv found in the form of Weavr's `syntaxErrors`. What is of the wrong type breaks that rule and
 * no other.
 */
export function toInvalidFields(errors: readonly ErrorObject[]): InvalidField[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  )
  const fields = errors
    .filter(
      ({ keyword, instancePath }) =>
        !wrappers.has(keyword) && (keyword === 'type' || !mistyped.has(instancePath)),
    )
    .map((error): InvalidField => ({
      params: toParams(error),
      fieldName: toFieldName(error),
      error: words[error.keyword] ?? 'REGEX',
    }))
  // The variants of a union find the same fault, each for itself.
  return [...new Map(fields.map((field) => [JSON.stringify(field), field])).values()]
}

function toFieldName({ instancePath, keyword, params }: ErrorObject): string {
  const missing = keyword === 'required' ? [String(params.missingProperty)] : []
  const segments = instancePath.split('/').slice(1).map(unescapePointer)
  return [...segments, ...missing].reduce(
    (name, segment) =>
      /^\d+$/.test(segment) ? `${name}[${segment}]` : name ? `${name}.${segment}` : segment,
    '',
  )
}

const unescapePointer = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~')

function toParams({ params }: ErrorObject): string[] {
  const given: unknown = params.limit ?? params.allowedValues ?? params.allowedValue ?? params.pattern ?? []
  return (Array.isArray(given) ? given : [given]).map(String)
}
