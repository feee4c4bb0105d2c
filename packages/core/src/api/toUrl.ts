/**
 * What a call puts into its URL. Arrays in a query repeat their key; an object's properties are keys of their
 * own.
 */
export interface UrlParams {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
}

/** Fills in a path template of the contract, such as `/managed_cards/{id}`. */
export function toUrl(template: string, { path, query }: UrlParams): string {
  const filled = template.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(path?.[name] as string))
  if (!query) return filled
  const search = new URLSearchParams()
  addParams(search, '', query)
  return search.size > 0 ? `${filled}?${search.toString()}` : filled
}

function addParams(search: URLSearchParams, key: string, value: unknown) {
  if (Array.isArray(value)) for (const part of value) addParams(search, key, part)
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) addParams(search, name, part)
  else if (value !== undefined && value !== null) search.append(key, value as string)
}
