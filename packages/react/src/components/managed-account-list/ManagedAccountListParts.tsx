'use client'

import { createPart } from '../../internal/createPart.js'
import { createClearFiltersPart } from '../filters/createClearFiltersPart.js'
import { filterBy, FilterFields } from '../filters/FilterFields.js'
import { isFiltered } from '../filters/isFiltered.js'
import { createCountedTitlePart } from '../loaded/createCountedTitlePart.js'
import { createMorePart, createShowingPart } from '../loaded/createMoreParts.js'
import { isForbidden } from '../loaded/isForbidden.js'
import { AccountGroups } from './AccountGroups.js'
import { useManagedAccountListContext } from './ManagedAccountListContext.js'

export { Root } from './ManagedAccountListRoot.js'

const useMore = () => useManagedAccountListContext().more

/** The heading, with how many accounts there are. */
export const Title = createCountedTitlePart(useManagedAccountListContext)

/** The way to pay somebody, where the root has a `payHref` and there is an account. */
export const Pay = createPart('a', 'pay', () => {
  const { payHref, query, words } = useManagedAccountListContext()
  if (!payHref || isForbidden(query) || query.data?.length === 0) return undefined
  return { href: payHref, 'data-emphasis': 'primary', children: words.pay }
})

/** The way to move money between accounts, where the root has a `moveHref` and there are some. */
export const Move = createPart('a', 'move', () => {
  const { moveHref, query, words } = useManagedAccountListContext()
  if (!moveHref || isForbidden(query) || query.data?.length === 0) return undefined
  return { href: moveHref, 'data-emphasis': 'secondary', children: words.move }
})

/** The way to open an account, where the root has a `createHref`. */
export const Create = createPart('a', 'create', () => {
  const { createHref, payHref, query, words } = useManagedAccountListContext()
  if (!createHref || isForbidden(query)) return undefined
  const isFirst = !payHref || query.data?.length === 0
  return { href: createHref, 'data-emphasis': isFirst ? 'primary' : 'secondary', children: words.create }
})

/** The filters, each a native list; what comes of them is heard. */
export const Filters = createPart('div', 'filters', () => {
  const { currencies, filters, more, query, setFilters, words } = useManagedAccountListContext()
  if (isForbidden(query)) return undefined
  const state = filterBy({
    label: words.state,
    any: words.any,
    value: filters.state,
    options: (['active', 'frozen', 'closed'] as const).map((value) => ({ value, label: words[value] })),
    onChoose: (state) => setFilters({ ...filters, state }),
  })
  const currency = filterBy({
    label: words.currency,
    any: words.any,
    value: filters.currency,
    options: currencies.map((value) => ({ value, label: value })),
    onChoose: (currency) => setFilters({ ...filters, currency }),
  })
  const choices = currencies.length > 0 ? [state, currency] : [state]
  const count = isFiltered(filters) && !query.isFetching && query.data && words.count(more.count)
  const children = <FilterFields choices={choices} count={count} />
  return { role: 'search', 'aria-label': words.filters, children }
})

/** That there is no account, or none that fits the filters; else nothing. */
export const Empty = createPart('p', 'empty', () => {
  const { filters, query, words } = useManagedAccountListContext()
  if (query.data?.length !== 0) return undefined
  return { children: isFiltered(filters) ? words.noMatch : words.empty }
})

/** Takes the filters away, where they leave nothing. */
export const ClearFilters = createClearFiltersPart(useManagedAccountListContext)

/** A list for each currency; nothing where there is no account. */
export const Groups = createPart('div', 'groups', () => {
  const { query } = useManagedAccountListContext()
  return query.data?.length ? { children: <AccountGroups /> } : undefined
})

/** How many of how many are shown, or that more could not be got; nothing where these are all. */
export const Showing = createShowingPart(useMore)

/** Reads the next page. The focus goes to its first account. */
export const More = createMorePart(useMore)
