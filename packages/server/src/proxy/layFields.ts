import { refuse } from '../calls/Refusal.js'

export type Fields = Readonly<Record<string, unknown>>

/**
 * Lays what the server decides over what came from the browser.
 * @param owned names of fields that no browser may set, at whatever depth and in whatever case
 * @throws {Refusal} 400 for what is no object, 403 for a field of the server's that the server does not set
 *   itself
 */
export function layFields(body: unknown, owned: readonly string[], filled: Fields): Fields {
  if (!isFields(body)) throw notAnObject()
  const names = new Set(owned.map((name) => name.toLowerCase()))
  for (const path of ownedPaths(body, names)) {
    if (!isFilled(filled, path)) {
      const field = owned.find((name) => name.toLowerCase() === path.at(-1)?.toLowerCase())
      throw refuse(
        403,
        'FIELD_OF_SERVER',
        `The field ${field} is the server’s to set. Set it in the proxy’s fill, or name it in allowFields.`,
      )
    }
  }
  return lay(body, filled)
}

export const notAnObject = () => refuse(400, 'BODY_UNREADABLE', 'The body is no JSON object.')

function ownedPaths(value: unknown, names: ReadonlySet<string>): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(names.has(key.toLowerCase()) ? [[key]] : []),
    ...ownedPaths(inner, names).map((path) => [key, ...path]),
  ])
}

function isFilled(filled: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return filled !== undefined
  return isFields(filled) && Object.hasOwn(filled, key) && isFilled(filled[key], rest)
}

function lay(under: Fields, over: Fields): Fields {
  const inner = Object.entries(over).flatMap(([key, value]): [string, unknown][] => {
    const below = Object.hasOwn(under, key) ? under[key] : undefined
    return value === undefined
      ? []
      : [[key, isFields(value) ? lay(isFields(below) ? below : {}, value) : value]]
  })
  return { ...under, ...Object.fromEntries(inner) }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
