'use client'

import { useEffect, useState } from 'react'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { useBulkOperations } from '../../resources/bulks/bulkHooks.js'
import { bulkOperationsQuery, type BulkOperation } from '../../resources/bulks/bulkQueries.js'
import type { GoodRow } from './checkRows.js'
import type { BulkProcessMessages } from './bulkProcessMessages.js'
import type { BulkProcessFlow } from './useBulkProcess.js'

/** One operation that was not done. */
export interface BulkFailure {
  /** As the spreadsheet counts; the place in the bulk, where the rows are not known here. */
  row: number
  who: string
  why: string
  code: string
  source: GoodRow | undefined
}

const PAGE = 100

/** What was not done and why: the first ones to look at, all of them on demand. */
export interface BulkFailures {
  /** The first ones, as far as they are read. */
  shown: readonly BulkFailure[]
  isLoading: boolean
  /** All of them could not be read. */
  hasFailed: boolean
  /** All that were not done, in the order of the rows; `undefined` where they could not be read. */
  readAll(): Promise<BulkFailure[] | undefined>
}

export function useBulkFailures(
  { ids, sent, maxPerBulk, progress }: BulkProcessFlow,
  words: BulkProcessMessages,
): BulkFailures {
  const { weavr, client } = useWeavrContext()
  const [isLoading, setLoading] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const { failedIn, failed = 0 } = progress.data ?? {}
  const { data, refetch } = useBulkOperations({ id: failedIn, status: 'FAILED', limit: PAGE, offset: 0 })
  // The list grows while the bulk runs, and not by itself.
  useEffect(() => {
    if (failed > 0) void refetch({ cancelRefetch: false })
  }, [failed, refetch])

  function toFailure(part: number, { sequence = 0, requestPayload, responsePayload, status }: BulkOperation) {
    const source = sent[part * maxPerBulk + sequence - 1]
    const code = readCode(responsePayload)
    return {
      row: source?.row ?? part * maxPerBulk + sequence,
      who: source?.who ?? readWho(requestPayload),
      why: status === 'FAILED' ? (words.reasons[code] ?? words.otherReason) : words.untried,
      code,
      source,
    }
  }

  return {
    shown: (data?.items ?? []).map((operation) =>
      toFailure(Math.max(0, ids.indexOf(failedIn ?? '')), operation),
    ),
    isLoading,
    hasFailed,
    async readAll() {
      if (isLoading) return undefined
      setLoading(true)
      setFailed(false)
      try {
        const all: BulkFailure[] = []
        for (const [part, id] of ids.entries())
          // What was submitted and never begun was not done either.
          for (const status of ['FAILED', 'CANCELLED', 'SUBMITTED'] as const)
            for (let offset = 0; ; offset += PAGE) {
              const query = bulkOperationsQuery(weavr, { id, status, limit: PAGE, offset })
              const { items, count } = await client.fetchQuery({ ...query, staleTime: 0 })
              all.push(...items.map((operation) => toFailure(part, operation)))
              if (items.length === 0 || offset + items.length >= count) break
            }
        return all.sort((a, b) => a.row - b.row)
      } catch {
        setFailed(true)
        return undefined
      } finally {
        setLoading(false)
      }
    },
  }
}

/** Weavr sends what was asked and answered as JSON in a string. */
function read(payload: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(payload ?? '{}') as Record<string, unknown>
  } catch {
    return {}
  }
}

const readCode = (payload: string | undefined) => {
  const { errorCode } = read(payload)
  return typeof errorCode === 'string' ? errorCode : ''
}

function readWho(payload: string | undefined): string {
  const { name, surname, destinationBeneficiary, destination } = read(payload)
  if (typeof name === 'string') return `${name} ${typeof surname === 'string' ? surname : ''}`.trim()
  const side = (destinationBeneficiary ?? destination) as { name?: string; id?: string } | undefined
  return side?.name ?? side?.id ?? ''
}
