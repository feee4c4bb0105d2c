'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { CardListQuery } from './useCardList.js'
import type { ManagedCardFilters } from './ManagedCardFilters.js'
import type { ManagedCardListMessages } from './managedCardListMessages.js'

export interface ManagedCardListContextValue extends CardListQuery {
  id: string
  words: ManagedCardListMessages
  filters: ManagedCardFilters
  setFilters(filters: ManagedCardFilters): void
  cardHref: ((card: ManagedCard) => string) | undefined
  createHref: string | undefined
}

export const [ManagedCardListProvider, useManagedCardListContext] =
  createRootContext<ManagedCardListContextValue>('<ManagedCardListParts.Root>')
