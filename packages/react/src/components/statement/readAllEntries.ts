import type { components, Weavr } from '@weavr-kit/core'
import type { QueryClient } from '@tanstack/react-query'
import {
  managedAccountStatementQuery,
  managedCardStatementQuery,
} from '../../resources/statements/statementQueries.js'
import type { PeriodRange } from './StatementPeriod.js'

type Schemas = components['schemas']

/** The most that Weavr gives at once. */
export const MOST_ENTRIES = 500

/**
 * All entries of a period, newest first. They are read from the oldest on, so that what is posted meanwhile
 * moves none of them.
 */
export async function readAllEntries(
  { weavr, client }: { weavr: Weavr; client: QueryClient },
  instrument: Schemas['InstrumentId'],
  { start, end }: PeriodRange,
  onProgress: (read: number, count: number) => void,
): Promise<Schemas['StatementEntry'][]> {
  const make =
    instrument.type === 'managed_accounts' ? managedAccountStatementQuery : managedCardStatementQuery
  const entries: Schemas['StatementEntry'][] = []
  for (;;) {
    const query = make(weavr, {
      id: instrument.id,
      startPeriod: start,
      endPeriod: end,
      sortOrder: 'ASC',
      offset: entries.length,
      limit: MOST_ENTRIES,
    })
    const { items, count } = await client.fetchQuery({ ...query, staleTime: 0, gcTime: 0 })
    entries.push(...items)
    onProgress(entries.length, count)
    if (items.length === 0 || entries.length >= count) return entries.reverse()
  }
}
