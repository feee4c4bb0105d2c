'use client'

import type { components } from '@weavr-kit/core'
import { useEffect, useMemo } from 'react'
import {
  useInfiniteManagedAccountStatement,
  useInfiniteManagedCardStatement,
} from '../../resources/statements/statementHooks.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { PeriodRange } from '../statement/StatementPeriod.js'
import type { BalancePoint } from './plotBalance.js'

/** The most that Weavr gives at once. */
const PAGE = 500

export interface Balance {
  currency: string
  /** The opening balance, then the balance after each movement, the oldest first. */
  points: readonly BalancePoint[]
}

/** The balance over a period, once all of it is there; `null` for a card without one of its own. */
export function useBalance(
  { id, type }: components['schemas']['InstrumentId'],
  { start, end }: PeriodRange,
): LoadedQuery<Balance | null> {
  const params = { startPeriod: start, endPeriod: end, sortOrder: 'ASC', pageSize: PAGE } as const
  const ofAccount = useInfiniteManagedAccountStatement({
    ...params,
    id: type === 'managed_accounts' ? id : undefined,
  })
  const ofCard = useInfiniteManagedCardStatement({ ...params, id: type === 'managed_cards' ? id : undefined })
  const pages = type === 'managed_accounts' ? ofAccount : ofCard
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])

  const data = useMemo(() => {
    // Half a line would tell something that is not so.
    if (!pages.data || pages.hasNextPage) return undefined
    const opening = pages.data.pages[0]?.openingBalance
    if (!opening) return null
    const entries = pages.data.pages.flatMap(({ items }) => items)
    const after = entries.map(({ timestamp, balanceAfter }) => ({
      at: timestamp,
      amount: balanceAfter.amount,
    }))
    return { currency: opening.currency, points: [{ at: start, amount: opening.amount }, ...after] }
  }, [pages.data, pages.hasNextPage, start])

  return {
    data,
    error: pages.error,
    failureReason: pages.failureReason,
    isPending: data === undefined && !pages.error,
    isFetching,
    dataUpdatedAt: pages.dataUpdatedAt,
    refetch: () => pages.refetch(),
  }
}
