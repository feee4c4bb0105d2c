'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { Transaction } from '../../resources/transactions/transactionQueries.js'
import type { ActivityFilters } from './ActivityFilters.js'
import type { ActivityMessages } from './activityMessages.js'
import type { ActivityRows } from './useActivity.js'

export interface ActivityContextValue extends ActivityRows {
  id: string
  words: ActivityMessages
  filters: ActivityFilters
  setFilters(filters: ActivityFilters): void
  movementHref: ((transaction: Transaction) => string) | undefined
  /** Movements of several accounts: it is said of which one each is, and in which currency. */
  isOfAll: boolean
  /** How the payer calls accounts and cards, by id. */
  names: ReadonlyMap<string, string>
}

export const [ActivityProvider, useActivityContext] =
  createRootContext<ActivityContextValue>('<ActivityParts.Root>')
