import type { ContractOperation, ContractSchema } from '@weavr-kit/core/contract'
import { bodySchemaOf, resolve } from '../calls/contractOf.js'

/**
 * What a programme decides about the people and companies in it, and they do not: what they pay, what they
 * are filed under, where they are.
 */
export const serverFieldNames = ['profileId', 'feeGroup', 'tag', 'userTag', 'ipAddress'] as const

/**
 * The contract's names of bodies that register or change an identity or one of its users, alone or in bulk.
 */
const ofPeople = /\/(Corporate|Consumer|User)\w*(Create|Update)Request$/

/**
 * Which of an operation's fields a browser may not set: the names above, where its body is about an identity
 * or a user.
 */
export function serverFieldsOf(operation: ContractOperation): readonly string[] {
  const names = new Set<string>()
  const schema = bodySchemaOf(operation)
  if (schema) collect(schema, false, names)
  return serverFieldNames.filter((name) => names.has(name))
}

function collect(given: ContractSchema, isInPeople: boolean, names: Set<string>): void {
  const isPeople = isInPeople || ofPeople.test(given.$ref ?? '')
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = resolve(given)
  if (isPeople) for (const name of Object.keys(properties)) names.add(name)
  const inner = [...Object.values(properties), ...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])]
  for (const part of inner) collect(part, isPeople, names)
}
