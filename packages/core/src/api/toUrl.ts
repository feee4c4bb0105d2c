/** What a call puts into its URL. Arrays in a query repeat their key; an object's properties are keys of their own. */
export interface UrlParams {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
}

/** Fills in a path template of the contract, such as `/managed_cards/{id}`. */
export function toUrl(template: string, { path, query = {} }: UrlParams): string {
  const search = new URLSearchParams()
  const add = ([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) for (const item of value) add([key, item])
    else if (Object(value) === value) Object.entries(value as object).forEach(add)
    else if (value != null) search.append(key, value as string)
  }
  Object.entries(query).forEach(add)
  const filled = template.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(path?.[name] as string))
  return filled + (search.size ? '?' + search.toString() : '')
}
