import type { ContractOperation, ContractSchema } from '@weavr-kit/core/contract'
import { contractOf, resolve } from '../calls/contractOf.js'

/**
 * Whether an operation may answer with a token, refusals too: a password that has run out brings one with
 * which it is replaced.
 */
export function givesToken(operation: ContractOperation): boolean {
  return Object.values(contractOf(operation).responses).some((response) => {
    const schema = resolve(response).content?.['application/json']?.schema
    return schema !== undefined && hasToken(schema)
  })
}

function hasToken(given: ContractSchema): boolean {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(given)
  return 'token' in properties || [...allOf, ...oneOf, ...anyOf].some(hasToken)
}
