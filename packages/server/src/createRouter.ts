import type { ContractOperation } from '@weavr-kit/core/contract'

/** Ids are digits and channels are words. No dot and no percent sign: nothing that could climb out of a path. */
const parameter = /^[\w-]+$/

export type Route = { operation: ContractOperation; path: string } | { allowedMethods: string[] }

/** Finds the operation behind a method and a path. `allowedMethods` is empty where there is no such path. */
export function createRouter(operations: readonly ContractOperation[]): (method: string, path: string) => Route {
  const templates = operations
    .map((operation) => ({ operation, segments: operation.path.split('/') }))
    // What is spelled out wins over what is a parameter: /passwords/update before /passwords/{user_id}.
    .sort((a, b) => parametersIn(a.segments) - parametersIn(b.segments))

  return (method, path) => {
    const segments = path.split('/')
    const matching = templates.filter((template) => matches(template.segments, segments))
    const found = matching.find(({ operation }) => operation.method === method)
    if (found) return { operation: found.operation, path }
    return { allowedMethods: [...new Set(matching.map(({ operation }) => operation.method))] }
  }
}

const isParameter = (segment: string) => segment.startsWith('{')
const parametersIn = (segments: readonly string[]) => segments.filter(isParameter).length

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((wanted, index) => {
      const segment = segments[index] ?? ''
      return isParameter(wanted) ? parameter.test(segment) : wanted === segment
    })
  )
}
