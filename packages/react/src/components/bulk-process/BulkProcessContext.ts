'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { FormMessages } from '../form/formMessages.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { BulkKind } from './BulkKind.js'
import type { BulkProcessMessages } from './bulkProcessMessages.js'
import type { CheckedRows, SourceRow } from './checkRows.js'
import type { BulkFailures } from './useBulkFailures.js'
import type { BulkProcessFlow } from './useBulkProcess.js'
import type { OwnInstruments } from './useOwnInstruments.js'

/** What is on the page: rows to choose, what came of checking them, how far it is. */
export type BulkStep = 'rows' | 'check' | 'progress'

export interface BulkProcessContextValue {
  id: string
  kind: BulkKind
  step: BulkStep
  words: BulkProcessMessages
  general: FormMessages
  flow: BulkProcessFlow
  failures: BulkFailures
  /** What rows call the payer's own accounts and cards. */
  instruments: LoadedQuery<OwnInstruments>
  /** What is wrong with the table as a whole. */
  tableError: string | undefined
  /** `undefined` where it could not be read. */
  choose(text: string | undefined): void
  take(rows: readonly SourceRow[]): void
  /** Back to choosing. */
  startOver(): void
  checked: CheckedRows | undefined
  mode: 'ON_FAILURE_STOP' | 'ON_FAILURE_CONTINUE'
  setMode(mode: BulkProcessContextValue['mode']): void
  isOnline: boolean
}

export const [BulkProcessProvider, useBulkProcessContext] =
  createRootContext<BulkProcessContextValue>('<BulkProcessParts.Root>')
