'use client'

import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFirstNewRow } from '../../internal/useFirstNewRow.js'
import { useMessages } from '../../internal/useMessages.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { readFilters, type ManagedCardFilters } from './ManagedCardFilters.js'
import { ManagedCardListProvider } from './ManagedCardListContext.js'
import { managedCardListMessages } from './managedCardListMessages.js'
import { useCardList } from './useCardList.js'

export interface ManagedCardListOptions {
  /** Where a card's own page is: its face becomes a link. @default no links */
  cardHref?: (card: ManagedCard) => string
  /** Where a card is made: the one filled button. @default none */
  createHref?: string
  /** What the filters are, where the app keeps them. @default kept by the list itself */
  filters?: ManagedCardFilters
  /** Called with what the filters should be. @default nobody */
  onFiltersChange?: (filters: ManagedCardFilters) => void
  /** How many cards are read at once, from 1 to 100. @default 50 */
  pageSize?: number
}

export type ManagedCardListRootProps = PartProps<'section'> & ManagedCardListOptions

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, ManagedCardListRootProps>(function Root(
  { cardHref, createHref, filters: given, onFiltersChange, pageSize = 50, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const [own, setOwn] = useState<ManagedCardFilters>({})
  const filters = readFilters(given ?? own)
  const list = useCardList(filters, pageSize)
  const { data } = list.query
  useFirstNewRow(
    root,
    useMemo(() => data?.map((card) => card.id) ?? [], [data]),
  )
  const value = {
    ...list,
    id,
    words: useMessages('managedCardList', managedCardListMessages),
    filters,
    setFilters(next: ManagedCardFilters) {
      setOwn(next)
      onFiltersChange?.(next)
    },
    cardHref,
    createHref,
  }
  return (
    <ManagedCardListProvider value={value}>
      {renderPart(
        'section',
        { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'title' },
        props,
        root,
      )}
    </ManagedCardListProvider>
  )
})
