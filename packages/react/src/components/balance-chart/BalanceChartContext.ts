'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { PeriodRange } from '../statement/StatementPeriod.js'
import type { BalanceChartMessages } from './balanceChartMessages.js'
import type { Balance } from './useBalance.js'

export interface BalanceChartContextValue {
  id: string
  words: BalanceChartMessages
  query: LoadedQuery<Balance | null>
  /** What is drawn; none where nothing moved. */
  balance: Balance | undefined
  /** Up to now, where the period goes on. */
  range: PeriodRange
}

export const [BalanceChartProvider, useBalanceChartContext] =
  createRootContext<BalanceChartContextValue>('<BalanceChartParts.Root>')
