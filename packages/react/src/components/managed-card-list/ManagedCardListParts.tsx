'use client'

import { createPart } from '../../internal/createPart.js'
import { createClearFiltersPart } from '../filters/createClearFiltersPart.js'
import { filterBy, FilterFields } from '../filters/FilterFields.js'
import { isFiltered } from '../filters/isFiltered.js'
import { createCountedTitlePart } from '../loaded/createCountedTitlePart.js'
import { createMorePart, createShowingPart } from '../loaded/createMoreParts.js'
import { isForbidden } from '../loaded/isForbidden.js'
import { useManagedCardListContext } from './ManagedCardListContext.js'

export { Items } from './CardItems.js'
export { Root } from './ManagedCardListRoot.js'

const useMore = () => useManagedCardListContext().more

/** The heading, with how many cards there are. */
export const Title = createCountedTitlePart(useManagedCardListContext)

/** The way to make a card, where the root has a `createHref`. */
export const Create = createPart('a', 'create', () => {
  const { createHref, query, words } = useManagedCardListContext()
  if (!createHref || isForbidden(query)) return undefined
  return { href: createHref, 'data-emphasis': 'primary', children: words.create }
})

/** The filters, each a native list; what comes of them is heard. */
export const Filters = createPart('div', 'filters', () => {
  const { filters, more, query, setFilters, words } = useManagedCardListContext()
  if (isForbidden(query)) return undefined
  const choices = [
    filterBy({
      label: words.state,
      any: words.any,
      value: filters.state,
      options: (['active', 'frozen', 'closed'] as const).map((value) => ({ value, label: words[value] })),
      onChoose: (state) => setFilters({ ...filters, state }),
    }),
    filterBy({
      label: words.mode,
      any: words.any,
      value: filters.mode,
      options: (['debit', 'prepaid'] as const).map((value) => ({ value, label: words[value] })),
      onChoose: (mode) => setFilters({ ...filters, mode }),
    }),
  ]
  const count = isFiltered(filters) && !query.isFetching && query.data && words.count(more.count)
  const children = <FilterFields choices={choices} count={count} />
  return { role: 'search', 'aria-label': words.filters, children }
})

/** That there is no card, or none that fits the filters, and what to do; else nothing. */
export const Empty = createPart('p', 'empty', () => {
  const { createHref, filters, query, words } = useManagedCardListContext()
  if (query.data?.length !== 0) return undefined
  if (isFiltered(filters)) return { children: words.noMatch }
  return { children: createHref ? words.empty : words.none }
})

/** Takes the filters away, where they leave nothing. */
export const ClearFilters = createClearFiltersPart(useManagedCardListContext)

/** How many of how many are shown, or that more could not be got; nothing where these are all. */
export const Showing = createShowingPart(useMore)

/** Reads the next page. The focus goes to its first card. */
export const More = createMorePart(useMore)
