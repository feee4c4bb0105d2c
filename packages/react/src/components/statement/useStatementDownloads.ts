'use client'

import type { components, WeavrError } from '@weavr-kit/core'
import { useRef, useState } from 'react'
import { saveFile } from '../../internal/saveFile.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import {
  useDownloadManagedAccountStatement,
  useDownloadManagedCardStatement,
} from '../../resources/statements/statementHooks.js'
import { movementMessages } from '../movement/movementMessages.js'
import { MOST_ENTRIES, readAllEntries } from './readAllEntries.js'
import { statementCsv } from './statementCsv.js'
import type { StatementMessages } from './statementMessages.js'
import { toDay, type PeriodRange } from './StatementPeriod.js'

export type DownloadState =
  | { status: 'idle' | 'getting-pdf' }
  | { status: 'getting-csv'; read: number; count: number }
  | { status: 'saved'; file: string; bytes: number }
  | { status: 'failed'; kind: 'pdf' | 'csv'; error: WeavrError }

export interface StatementDownloads {
  state: DownloadState
  pdf(): void
  csv(): void
}

/** A spreadsheet takes bytes without this mark for another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The statement as a file: the server's PDF, or all rows of the period as CSV. One at a time. */
export function useStatementDownloads(
  instrument: components['schemas']['InstrumentId'],
  range: PeriodRange,
  words: StatementMessages,
): StatementDownloads {
  const { weavr, client } = useWeavrContext()
  const movement = useMessages('movement', movementMessages)
  const ofAccount = useDownloadManagedAccountStatement()
  const ofCard = useDownloadManagedCardStatement()
  const [state, setState] = useState<DownloadState>({ status: 'idle' })
  const isBusy = useRef(false)
  const name = words.fileName(toDay(range.start), toDay(range.end))

  async function run(kind: 'pdf' | 'csv', get: () => Promise<Blob>) {
    if (isBusy.current) return
    isBusy.current = true
    try {
      const file = await get()
      saveFile(file, `${name}.${kind}`, weavr.platform.timers)
      setState({ status: 'saved', file: `${name}.${kind}`, bytes: file.size })
    } catch (error) {
      setState({ status: 'failed', kind, error: error as WeavrError })
    } finally {
      isBusy.current = false
    }
  }

  return {
    state,
    pdf: () =>
      void run('pdf', () => {
        setState({ status: 'getting-pdf' })
        const { mutateAsync } = instrument.type === 'managed_accounts' ? ofAccount : ofCard
        const { start: startPeriod, end: endPeriod } = range
        return mutateAsync({ id: instrument.id, startPeriod, endPeriod, limit: MOST_ENTRIES })
      }),
    csv: () =>
      void run('csv', async () => {
        setState({ status: 'getting-csv', read: 0, count: 0 })
        const entries = await readAllEntries({ weavr, client }, instrument, range, (read, count) =>
          setState({ status: 'getting-csv', read, count }),
        )
        const text = BYTE_ORDER_MARK + statementCsv(entries, { statement: words, movement })
        return new Blob([text], { type: 'text/csv;charset=utf-8' })
      }),
  }
}
