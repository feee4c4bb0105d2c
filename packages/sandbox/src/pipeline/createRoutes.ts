import { Refusal, notFound } from '../answers/Refusal.js'

/** What is needed of an operation to find it. */
export interface RoutedOperation {
  method: string
  path: string
}

export interface Route<Operation extends RoutedOperation> {
  operation: Operation
  params: Record<string, string>
}

export interface Routes<Operation extends RoutedOperation> {
  /** @throws {Refusal} 404 for a path the contract does not have, 405 for a method it does not have there */
  find(method: string, path: string): Route<Operation>
}

interface Template<Operation extends RoutedOperation = RoutedOperation> {
  segments: string[]
  operation: Operation
}

/** Finds operations by method and path. Literal segments win over placeholders. */
export function createRoutes<Operation extends RoutedOperation>(
  operations: readonly Operation[],
): Routes<Operation> {
  const byLength = new Map<number, Template<Operation>[]>()
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
  new Refusal({
    status: 405,
    body: { code: 'METHOD_NOT_ALLOWED', message: `This path does not know ${method}.` },
  })
