import { contractOperations, type ContractOperation } from '@weavr-kit/core/contract'

/** Where a call goes that does not say which version of its operation it wants. */
export type DefaultRouting = 'deprecated' | 'latest'

/** Operations that have a former version, by their path. */
const formerVersions = new Map(
  contractOperations
    .filter(({ path }) => path.startsWith('/deprecated/'))
    .map((former) => [former.path.slice('/deprecated'.length), former]),
)

/** The version of an operation that a call is routed to: the latest when its `x-api-version` asks for it. */
export function routeVersion(
  operation: ContractOperation,
  headers: Headers,
  routing: DefaultRouting,
): ContractOperation {
  if (routing === 'latest' || headers.get('x-api-version') === 'LATEST') return operation
  return formerVersions.get(operation.path) ?? operation
}
