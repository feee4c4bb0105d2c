/** What each filter may be: one of these, or anything. */
export type KnownFilters<Filters extends object> = {
  [Name in keyof Required<Filters>]: readonly string[] | 'anything'
}

/** The filters that there are, with a value that they have: what comes from an address may be nonsense. */
export function keepKnown<Filters extends object>(filters: Filters, known: KnownFilters<Filters>): Filters {
  const isKnown = ([name, value]: [string, unknown]) => {
    const values = Object.hasOwn(known, name) ? known[name as keyof Filters] : []
    return typeof value === 'string' && (values === 'anything' || values.includes(value))
  }
  return Object.fromEntries(Object.entries(filters).filter(isKnown)) as Filters
}
