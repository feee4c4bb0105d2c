'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import type { LoadedPages } from '../loaded/loadedPages.js'
import type { ManagedAccountFilters } from './ManagedAccountFilters.js'
import type { ManagedAccountListMessages } from './managedAccountListMessages.js'

export interface ManagedAccountListContextValue extends LoadedPages<ManagedAccount> {
  id: string
  words: ManagedAccountListMessages
  filters: ManagedAccountFilters
  setFilters(filters: ManagedAccountFilters): void
  /** Which currencies can be filtered by. */
  currencies: readonly string[]
  accountHref: ((account: ManagedAccount) => string) | undefined
  createHref: string | undefined
  payHref: string | undefined
  moveHref: string | undefined
}

export const [ManagedAccountListProvider, useManagedAccountListContext] =
  createRootContext<ManagedAccountListContextValue>('<ManagedAccountListParts.Root>')
