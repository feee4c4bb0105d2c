import type { ContractOperation } from '@weavr-kit/core/contract'
import { Refusal, notFound } from './Refusal.js'

export interface Route {
  operation: ContractOperation
  params: Record<string, string>
}

export interface Routes {
  /** @throws {Refusal} 404 for a path the contract does not have, 405 for a method it does not have there */
  find(method: string, path: string): Route
}

interface Template {
  segments: string[]
  operation: ContractOperation
}

/** Finds operations by method and path. Literal segments win over placeholders. */
export function createRoutes(operations: readonly ContractOperation[]): Routes {
  const byLength = new Map<number, Template[]>()
  for (const operation of operations) {
    const segments = toSegments(operation.path)
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { segments, operation }])
  }
  for (const templates of byLength.values()) templates.sort((a, b) => placeholders(a) - placeholders(b))

  return {
    find(method, path) {
      const segments = toSegments(path)
      const matching = (byLength.get(segments.length) ?? []).filter((template) => fits(template, segments))
      if (matching.length === 0) throw notFound('There is no such path.')
      const template = matching.find(({ operation }) => operation.method === method)
      if (!template) throw methodNotAllowed(method)
      return { operation: template.operation, params: readParams(template, segments) }
    },
  }
}

const toSegments = (path: string) => path.split('/').slice(1)

const isPlaceholder = (segment: string) => segment.startsWith('{')

const placeholders = ({ segments }: Template) => segments.filter(isPlaceholder).length

const fits = (template: Template, segments: string[]) =>
  template.segments.every((segment, index) => isPlaceholder(segment) || segment === segments[index])

function readParams(template: Template, segments: string[]): Record<string, string> {
  const pairs = template.segments.flatMap((segment, index) =>
    isPlaceholder(segment) ? [[segment.slice(1, -1), segments[index] ?? '']] : [],
  )
  return Object.fromEntries(pairs) as Record<string, string>
}

const methodNotAllowed = (method: string) =>
  new Refusal({ status: 405, body: { code: 'METHOD_NOT_ALLOWED', message: `This path does not know ${method}.` } })
