'use client'

import { createPart } from '../../internal/createPart.js'
import { createClearFiltersPart } from '../filters/createClearFiltersPart.js'
import { filterBy, FilterFields } from '../filters/FilterFields.js'
import { isFiltered } from '../filters/isFiltered.js'
import { createMorePart, createShowingPart } from '../loaded/createMoreParts.js'
import { isForbidden } from '../loaded/isForbidden.js'
import { useActivityContext } from './ActivityContext.js'
import type { ActivityFilters } from './ActivityFilters.js'
import { ActivityTable } from './ActivityTable.js'

export { Root } from './ActivityRoot.js'

const useMore = () => useActivityContext().more

/** The heading. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useActivityContext()
  return { id: id + 'title', children: words.title }
})

/** The filters, each a native list; what comes of them is heard. */
export const Filters = createPart('div', 'filters', () => {
  const { filters, more, query, setFilters, waiting, words } = useActivityContext()
  if (isForbidden(query)) return undefined
  const by = <Name extends keyof ActivityFilters>(
    name: Name,
    names: Record<NonNullable<ActivityFilters[Name]>, string>,
  ) =>
    filterBy({
      label: words[name],
      any: words.any,
      value: filters[name],
      options: Object.entries<string>(names).map(([value, label]) => ({ value, label })),
      onChoose: (value) => setFilters({ ...filters, [name]: value }),
    })
  const choices = [by('type', words.types), by('direction', words.directions), by('state', words.states)]
  const count =
    isFiltered(filters) &&
    !query.isFetching &&
    query.data &&
    words.count(waiting.length + (filters.state === 'waiting' ? 0 : more.count))
  return {
    role: 'search',
    'aria-label': words.filters,
    children: <FilterFields choices={choices} count={count} />,
  }
})

/** That nothing has happened, or nothing that fits the filters; else nothing. */
export const Empty = createPart('p', 'empty', () => {
  const { filters, query, words } = useActivityContext()
  if (query.data?.length !== 0) return undefined
  return { children: isFiltered(filters) ? words.noMatch : words.empty }
})

/** Takes the filters away, where they leave nothing. */
export const ClearFilters = createClearFiltersPart(useActivityContext)

/** What waits on top, then a `<tbody>` for each day, the newest first. */
export const Table = createPart('table', 'table', () => {
  const { query } = useActivityContext()
  return query.data?.length ? { 'data-movements': '', children: <ActivityTable /> } : undefined
})

/** How many of what is over are shown, or that more could not be got; nothing where these are all. */
export const Showing = createShowingPart(useMore)

/** Reads the next page. The focus goes to its first row. */
export const More = createMorePart(useMore)
