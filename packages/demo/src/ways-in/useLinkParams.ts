import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'

/**
 * What the link of a message says. Its code opens an account, so it is taken out of the address bar and the
 * history at once.
 */
export function useLinkParams<Name extends string>(...names: Name[]): Partial<Record<Name, string>> {
  const [search, setSearch] = useSearchParams()
  const [params] = useState(() => {
    return Object.fromEntries(names.map((name) => [name, search.get(name) ?? undefined])) as Partial<
      Record<Name, string>
    >
  })
  useEffect(() => {
    if (search.size > 0) setSearch({}, { replace: true })
  }, [search, setSearch])
  return params
}
