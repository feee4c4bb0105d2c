'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import type { ManagedCardList as Cards } from '../../resources/managed-cards/managedCardQueries.js'
import { Loaded } from '../loaded/Loaded.js'
import type { ItemsOptions } from './CardItems.js'
import { useManagedCardListContext } from './ManagedCardListContext.js'
import {
  ClearFilters,
  Create,
  Empty,
  Filters,
  Items,
  More,
  Root,
  Showing,
  Title,
} from './ManagedCardListParts.js'
import type { ManagedCardListOptions } from './ManagedCardListRoot.js'

/** Some of the cards, and how many there are in all. */
export type ManagedCardList = Cards

export type ManagedCardListProps = Omit<PartProps<'section'>, 'children'> &
  ManagedCardListOptions &
  ItemsOptions

/**
 * The cards of whoever is signed in: a grid of faces, or rows where it is narrow, with Weavr's own filters, as
 * many as there are. A native `<section>` that takes the props it is given. For another arrangement, use
 * `ManagedCardListParts`.
 *
 * @example
 * <ManagedCardList cardHref={({ id }) => `/cards/${id}`} createHref="/cards/new" />
 */
export const ManagedCardList = forwardRef<HTMLElement, ManagedCardListProps>(function ManagedCardList(
  { face, ...props },
  ref,
) {
  return (
    <Root data-weavr="managed-card-list" {...props} ref={ref}>
      <div data-part="head">
        <Title />
        <Create />
      </div>
      <Filters />
      <LoadedCards face={face} />
    </Root>
  )
})

function LoadedCards({ face }: ItemsOptions) {
  const { query, words } = useManagedCardListContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Empty />
          <ClearFilters />
          <Items face={face} />
          <Showing />
          <More />
        </>
      )}
    </Loaded>
  )
}
