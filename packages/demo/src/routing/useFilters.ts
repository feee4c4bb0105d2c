import { useSearchParams } from 'react-router'

/** Filters that the address holds: what is left out of it is not set. */
export function useFilters<Filters extends object>(): [Filters, (filters: Filters) => void] {
  const [search, setSearch] = useSearchParams()
  const set = (filters: Filters) =>
    setSearch(
      Object.entries(filters).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      ),
      { replace: true, preventScrollReset: true },
    )
  return [Object.fromEntries(search) as Filters, set]
}
