'use client'

import { useMemo } from 'react'
import { keepOwn } from '../../internal/keepOwn.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useInfiniteManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { loadedPages, type LoadedPages } from '../loaded/loadedPages.js'
import { toParams, type ManagedAccountFilters } from './ManagedAccountFilters.js'

/** The accounts as far as they are loaded, and the way to more. */
export function useAccountList(
  filters: ManagedAccountFilters,
  pageSize: number,
): LoadedPages<ManagedAccount> {
  const weavr = useWeavr()
  const accounts = useInfiniteManagedAccounts(
    { ...toParams(filters), pageSize },
    { placeholderData: keepOwn(weavr) },
  )
  const rows = useMemo(() => accounts.data?.pages.flatMap(({ items }) => items), [accounts.data])
  return loadedPages(accounts, rows, pageSize)
}
