'use client'

import { useMemo } from 'react'
import { keepOwn } from '../../internal/keepOwn.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useInfiniteManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { loadedPages, type LoadedPages } from '../loaded/loadedPages.js'
import { toParams, type ManagedCardFilters } from './ManagedCardFilters.js'

/** The cards as far as they are loaded, and the way to more. */
export interface CardListQuery extends LoadedPages<ManagedCard> {
  /** How the payer calls the account that a debit card spends from. */
  accountNames: ReadonlyMap<string, string> | undefined
}

export function useCardList(filters: ManagedCardFilters, pageSize: number): CardListQuery {
  const weavr = useWeavr()
  const cards = useInfiniteManagedCards(
    { ...toParams(filters), pageSize },
    { placeholderData: keepOwn(weavr) },
  )
  const rows = useMemo(() => cards.data?.pages.flatMap(({ items }) => items), [cards.data])
  const accounts = useManagedAccounts(undefined, {
    enabled: rows?.some(({ mode }) => mode === 'DEBIT_MODE') ?? false,
    select: toNames,
  })
  return { ...loadedPages(cards, rows, pageSize), accountNames: accounts.data }
}

const toNames = ({ items }: { items: readonly { id: string; friendlyName: string }[] }) =>
  new Map(items.map(({ id, friendlyName }) => [id, friendlyName]))
