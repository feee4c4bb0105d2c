import { contract, type ContractSchema } from '@weavr-kit/core/contract'

/** A schema and where in the contract it is. */
export interface SchemaPlace {
  pointer: string
  schema: ContractSchema
}

/** Follows references to the schema they name. */
export function resolveSchema(place: SchemaPlace): SchemaPlace {
  const { $ref } = place.schema
  const schema = $ref && contract.components.schemas[nameIn($ref)]
  return schema ? resolveSchema({ pointer: $ref.slice(1), schema }) : place
}

/** The name at the end of a reference to a component. */
export const nameIn = ($ref: string) => $ref.split('/').at(-1) ?? ''
