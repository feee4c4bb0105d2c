/** What a call puts into its URL. Arrays in a query repeat their key; an object's properties are keys of their own. */
export interface UrlParams {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
}

/** Fills in a path template of the contract, such as `/managed_cards/{id}`. */
export function toUrl(template: string, { path, query }: UrlParams): string {
  const search = new URLSearchParams()
  const add = (key: string, value: unknown) => {
    if (Object(value) === value) for (const [name, part] of Object.entries(value as object)) add(Array.isArray(value) ? key : name, part)
    else if (value != null) search.append(key, value as string)
  }
  add('', query)
  const filled = template.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(path?.[name] as string))
  return filled + (search.size ? '?' + search.toString() : '')
}
