import {
  contract,
  type ContractMethod,
  type ContractOperation,
  type ContractSchema,
} from '@weavr-kit/core/contract'

/** The contract's own entry of an operation. */
export function contractOf({ path, method }: ContractOperation): ContractMethod {
  const entry = contract.paths[path]?.[method.toLowerCase() as Lowercase<typeof method>]
  if (!entry) throw new RangeError(`The contract has no ${method} ${path}.`)
  return entry
}

/** What a local reference points at, as deep as it goes. */
export function resolve<Node extends { $ref?: string }>(node: Node): Node {
  if (!node.$ref) return node
  return resolve(
    node.$ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as Node,
  )
}

/** The schema of an operation's body, where it takes one. */
export function bodySchemaOf(operation: ContractOperation): ContractSchema | undefined {
  return contractOf(operation).requestBody?.content['application/json']?.schema
}
