import type { ContractOperation } from '@weavr-kit/core/contract'

/**
 * Ids are digits and channels are words. No dot and no percent sign: nothing that could climb out of a path.
 */
const parameter = /^[\w-]+$/

export type Route = { operation: ContractOperation; path: string } | { allowedMethods: string[] }

/** A segment of a path, and what may come after it. */
interface Branch {
  spelledOut: Map<string, Branch>
  parameter?: Branch
  /** Those whose path ends here. */
  operations: ContractOperation[]
}

/** Finds the operation behind a method and a path. `allowedMethods` is empty where there is no such path. */
export function createRouter(
  operations: readonly ContractOperation[],
): (method: string, path: string) => Route {
  const root = createBranch()
  for (const operation of operations) grow(root, operation)

  return (method, path) => {
    const matching = ending(root, path.split('/'), 0)
    const operation = matching.find((one) => one.method === method)
    if (operation) return { operation, path }
    return { allowedMethods: [...new Set(matching.map((one) => one.method))] }
  }
}

const createBranch = (): Branch => ({ spelledOut: new Map(), operations: [] })

function grow(root: Branch, operation: ContractOperation): void {
  let at = root
  for (const segment of operation.path.split('/')) {
    const next = segment.startsWith('{')
      ? (at.parameter ??= createBranch())
      : (at.spelledOut.get(segment) ?? createBranch())
    if (!segment.startsWith('{')) at.spelledOut.set(segment, next)
    at = next
  }
  at.operations.push(operation)
}

/** What is spelled out comes before what is a parameter: /passwords/update before /passwords/{user_id}. */
function ending(at: Branch, segments: readonly string[], index: number): readonly ContractOperation[] {
  const segment = segments[index]
  if (segment === undefined) return at.operations
  const spelledOut = at.spelledOut.get(segment)
  const named = spelledOut ? ending(spelledOut, segments, index + 1) : []
  if (!at.parameter || !parameter.test(segment)) return named
  const given = ending(at.parameter, segments, index + 1)
  return named.length > 0 ? [...named, ...given] : given
}
