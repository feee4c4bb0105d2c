import { badRequest } from '../answers/Refusal.js'
import { resolveSchema, type SchemaPlace } from './resolveSchema.js'

/**
 * Of a union told apart by a property, the variant that the body claims to be: else the faults of every
 * variant were reported.
 * @throws {Refusal} 400 when it claims to be none of them
 */
export function chooseVariant(place: SchemaPlace, body: unknown): SchemaPlace {
  const { discriminator } = place.schema
  if (!discriminator?.mapping || typeof body !== 'object' || body === null) return place
  const { propertyName, mapping } = discriminator
  const value = (body as Record<string, unknown>)[propertyName]
  const $ref = typeof value === 'string' && Object.hasOwn(mapping, value) ? mapping[value] : undefined
  if ($ref !== undefined) return resolveSchema({ pointer: place.pointer, schema: { $ref } })
  if (value === undefined) throw badRequest([{ params: [], fieldName: propertyName, error: 'REQUIRED' }])
  throw badRequest([{ params: Object.keys(mapping), fieldName: propertyName, error: 'IN' }])
}
