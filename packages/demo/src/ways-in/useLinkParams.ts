import { useEffect, useState } from 'react'
import { replaceSearch } from '../routing/navigation.js'

/** What the link of a message says. Its code opens an account, so it is taken out of the address bar and the history at once. */
export function useLinkParams<Name extends string>(...names: Name[]): Partial<Record<Name, string>> {
  const [params] = useState(() => {
    const search = new URLSearchParams(location.search)
    return Object.fromEntries(names.map((name) => [name, search.get(name) ?? undefined])) as Partial<Record<Name, string>>
  })
  useEffect(() => {
    if (location.search) replaceSearch(new URLSearchParams())
  }, [])
  return params
}
