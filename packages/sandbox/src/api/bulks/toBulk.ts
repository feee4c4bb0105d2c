import type { components } from '@weavr-kit/core'
import type { BulkCall, BulkRecord } from '../../state/BulkRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a bulk in a list. */
export function toBulk({
  id,
  status,
  calls,
  startedAt,
  finishedAt,
  operationId,
  mode,
}: BulkRecord): Schemas['Bulk'] {
  const times = { executionStart: startedAt, executionFinish: finishedAt }
  return { bulkId: id, status, submittedItemsCount: calls.length, ...times, operation: operationId, mode }
}

/** What the contract answers for a bulk by itself: with how many of its calls are how far. */
export function toBulkDetails(bulk: BulkRecord): Schemas['BulkDetails'] {
  const counts = new Map<BulkCall['status'], number>()
  for (const { status } of bulk.calls) counts.set(status, (counts.get(status) ?? 0) + 1)
  return { ...toBulk(bulk), operationStatusCounts: [...counts].map(([status, count]) => ({ status, count })) }
}
