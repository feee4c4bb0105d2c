'use client'

import type { components } from '@weavr-kit/core'
import { createRootContext } from '../../internal/createRootContext.js'
import type { StatementMessages } from './statementMessages.js'
import type { PeriodRange, StatementPeriod } from './StatementPeriod.js'
import type { StatementDownloads } from './useStatementDownloads.js'
import type { StatementPages } from './useStatementPages.js'

export interface StatementContextValue extends StatementPages {
  id: string
  words: StatementMessages
  instrument: components['schemas']['InstrumentId']
  period: StatementPeriod
  setPeriod(period: StatementPeriod): void
  range: PeriodRange
  /** As in "November 2026". */
  periodName: string
  downloads: StatementDownloads
  isOnline: boolean
}

export const [StatementProvider, useStatementContext] =
  createRootContext<StatementContextValue>('<StatementParts.Root>')
