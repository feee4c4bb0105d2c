import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** How often a running bulk goes on. */
export const bulkStepMs = 1_000

/** One call of a bulk. */
export interface BulkCall {
  id: string
  params: Record<string, string>
  body?: unknown
  status: Schemas['BulkOperationStatus']
  /** What the operation answered, or refused with. */
  answer?: unknown
}

/** Calls of one operation, submitted first and executed then. */
export interface BulkRecord {
  id: string
  identityId: string
  /** The token that submitted it: its calls are its user's. */
  token: string
  operationId: string
  method: string
  path: string
  status: Schemas['BulkStatus']
  mode: Schemas['BulkMode']
  calls: BulkCall[]
  startedAt?: number
  finishedAt?: number
}

/** What the contract answers for a bulk in a list. */
export function toBulk({ id, status, calls, startedAt, finishedAt, operationId, mode }: BulkRecord): Schemas['Bulk'] {
  const times = { executionStart: startedAt, executionFinish: finishedAt }
  return { bulkId: id, status, submittedItemsCount: calls.length, ...times, operation: operationId, mode }
}

/** What the contract answers for a bulk by itself: with how many of its calls are how far. */
export function toBulkDetails(bulk: BulkRecord): Schemas['BulkDetails'] {
  const counts = new Map<BulkCall['status'], number>()
  for (const { status } of bulk.calls) counts.set(status, (counts.get(status) ?? 0) + 1)
  return { ...toBulk(bulk), operationStatusCounts: [...counts].map(([status, count]) => ({ status, count })) }
}

/** What the contract answers for one call of a bulk. */
export function toBulkOperation({ method, path }: BulkRecord, { id, params, body, status, answer }: BulkCall, sequence: number): Schemas['BulkOperation'] {
  return {
    operationId: id,
    sequence,
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
    status,
    requestPayload: body === undefined ? undefined : JSON.stringify(body),
    responsePayload: answer === undefined ? undefined : JSON.stringify(answer),
  }
}
