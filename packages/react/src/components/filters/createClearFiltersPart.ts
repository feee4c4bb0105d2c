'use client'

import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'
import { isFiltered } from './isFiltered.js'

/** What the context of a list with filters has. */
interface FilteredList {
  filters: object
  setFilters(filters: Record<string, never>): void
  query: { data: readonly unknown[] | undefined }
  words: { clearFilters: string }
}

/** Takes the filters away, where they leave nothing. */
export function createClearFiltersPart(useList: () => FilteredList): PartComponent<'button'> {
  return createPart('button', 'clear-filters', () => {
    const { filters, query, setFilters, words } = useList()
    if (query.data?.length !== 0 || !isFiltered(filters)) return undefined
    return {
      type: 'button',
      'data-emphasis': 'secondary',
      onClick: () => setFilters({}),
      children: words.clearFilters,
    }
  })
}
