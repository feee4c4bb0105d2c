'use client'

import { useQueries } from '@tanstack/react-query'
import type { components } from '@weavr-kit/core'
import { useLiveUser } from '../../internal/useLiveUser.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { bulkQuery, type BulkDetails } from '../../resources/bulks/bulkQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'

/** How far all of it is. */
export interface BulkTally {
  /** `waiting` where it has not begun, or a part has not. */
  status: 'waiting' | 'running' | 'paused' | 'over'
  /** The bulk that is next or under way; `undefined` once all is over. */
  current: string | undefined
  mode: components['schemas']['BulkMode'] | undefined
  count: number
  done: number
  failed: number
  /** Given up, because it was cancelled or stopped at a failure. */
  untried: number
  toGo: number
  /** The first bulk in which something failed. */
  failedIn: string | undefined
}

/** Reads every bulk that belongs together, again and again until all of them are over. */
export function useBulkProgress(ids: readonly string[]): LoadedQuery<BulkTally> {
  const { weavr, client } = useWeavrContext()
  const user = useLiveUser(weavr)
  const reads = useQueries(
    { queries: ids.map((id) => ({ ...bulkQuery(weavr, id), enabled: user !== undefined })) },
    client,
  )
  const bulks = reads.flatMap(({ data }) => data ?? [])
  const isThere = ids.length > 0 && bulks.length === ids.length
  return {
    data: isThere ? tallyOf(bulks) : undefined,
    error: reads.find(({ error }) => error)?.error ?? null,
    failureReason: reads.find(({ failureReason }) => failureReason)?.failureReason ?? null,
    isPending: !isThere,
    isFetching: reads.some(({ isFetching }) => isFetching),
    dataUpdatedAt: Math.max(0, ...reads.map(({ dataUpdatedAt }) => dataUpdatedAt)),
    refetch: () => Promise.all(reads.map((read) => read.refetch())),
  }
}

const countOf = (
  { operationStatusCounts = [] }: BulkDetails,
  wanted: components['schemas']['BulkOperationStatus'],
) => operationStatusCounts.find(({ status }) => status === wanted)?.count ?? 0

const hasEnded = ({ status }: BulkDetails) =>
  status !== 'SUBMITTED' && status !== 'RUNNING' && status !== 'PAUSED'

function tallyOf(bulks: readonly BulkDetails[]): BulkTally {
  const sum = (of: (bulk: BulkDetails) => number) => bulks.reduce((total, bulk) => total + of(bulk), 0)
  const mode = bulks.find((bulk) => bulk.executionStart !== undefined)?.mode
  const failed = sum((bulk) => countOf(bulk, 'FAILED'))
  // Where one part was cancelled, or stopped, the next one never begins.
  const isGivenUp = bulks.some(
    (bulk) =>
      bulk.status === 'CANCELLED' ||
      (hasEnded(bulk) && bulk.mode === 'ON_FAILURE_STOP' && countOf(bulk, 'FAILED') > 0),
  )
  const untriedIn = (bulk: BulkDetails) =>
    countOf(bulk, 'CANCELLED') +
    (isGivenUp && bulk.status === 'SUBMITTED' ? (bulk.submittedItemsCount ?? 0) : 0)
  const current = bulks.find((bulk) => !hasEnded(bulk) && !(isGivenUp && bulk.status === 'SUBMITTED'))
  const count = sum(({ submittedItemsCount = 0 }) => submittedItemsCount)
  const done = sum((bulk) => countOf(bulk, 'COMPLETED'))
  const untried = sum(untriedIn)
  return {
    status: !current
      ? 'over'
      : current.status === 'PAUSED'
        ? 'paused'
        : current.status === 'SUBMITTED'
          ? 'waiting'
          : 'running',
    current: current?.bulkId,
    ...{ mode, count, done, failed, untried, toGo: count - done - failed - untried },
    failedIn: bulks.find((bulk) => countOf(bulk, 'FAILED') > 0)?.bulkId,
  }
}
