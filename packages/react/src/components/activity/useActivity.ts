'use client'

import type { components } from '@weavr-kit/core'
import { useEffect, useMemo } from 'react'
import { keepOwn } from '../../internal/keepOwn.js'
import { useWeavr } from '../../internal/useWeavr.js'
import {
  useInfiniteManagedAccountTransactions,
  useInfiniteManagedCardTransactions,
  useInfiniteTransactions,
} from '../../resources/transactions/transactionHooks.js'
import type { Transaction } from '../../resources/transactions/transactionQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import { loadedPages, type LoadedPages, type MorePages } from '../loaded/loadedPages.js'
import { settledStatuses, toParams, waitingStatuses, type ActivityFilters } from './ActivityFilters.js'

type Schemas = components['schemas']
type Instrument = Schemas['InstrumentId']

/** What waits is read at once, as far as Weavr gives it. */
const WAITING_PAGE = 100

export interface ActivityRows {
  query: LoadedQuery<readonly Transaction[]>
  /** What has not moved yet, the newest first. */
  waiting: readonly Transaction[]
  /** What is over, the newest first, as far as it is loaded. */
  settled: readonly Transaction[]
  /** Of what is over. */
  more: MorePages
}

const none: readonly Transaction[] = []

/** The movements of an account, of a card, or of all of them. */
export function useActivity(
  instrument: Instrument | undefined,
  filters: ActivityFilters,
  pageSize: number,
): ActivityRows {
  const params = toParams(filters)
  const waiting = usePages(instrument, { ...params, status: waitingStatuses(filters) }, WAITING_PAGE)
  const settled = usePages(instrument, { ...params, status: settledStatuses(filters) }, pageSize)
  const { hasMore, isLoading, error, load } = waiting.more
  useEffect(() => {
    if (hasMore && !isLoading && !error) load()
  })
  const asked = [
    ...(waitingStatuses(filters).length > 0 ? [waiting.query] : []),
    ...(settledStatuses(filters).length > 0 ? [settled.query] : []),
  ]
  const isThere = asked.every(({ data }) => data !== undefined)
  return {
    query: {
      data: isThere ? asked.flatMap(({ data }) => data ?? none) : undefined,
      error: asked.find((query) => query.error)?.error ?? null,
      failureReason: asked.find((query) => query.failureReason)?.failureReason ?? null,
      isPending: asked.some(({ isPending }) => isPending),
      isFetching: asked.some(({ isFetching }) => isFetching),
      dataUpdatedAt: Math.min(...asked.map(({ dataUpdatedAt }) => dataUpdatedAt)),
      refetch: () => Promise.all(asked.map((query) => query.refetch())),
    },
    waiting: waitingStatuses(filters).length > 0 ? (waiting.query.data ?? none) : none,
    settled: settledStatuses(filters).length > 0 ? (settled.query.data ?? none) : none,
    more: settledStatuses(filters).length > 0 ? settled.more : { ...settled.more, hasMore: false },
  }
}

interface PagesParams extends ReturnType<typeof toParams> {
  status: Schemas['TransactionActivityStatus'][]
}

function usePages(
  instrument: Instrument | undefined,
  params: PagesParams,
  pageSize: number,
): LoadedPages<Transaction> {
  const weavr = useWeavr()
  const isAsked = params.status.length > 0
  const all = { ...params, pageSize, sortOrder: 'DESC' } as const
  const idOf = (type: Schemas['InstrumentType']) => (instrument?.type === type ? instrument.id : undefined)
  const options = { placeholderData: keepOwn(weavr), enabled: isAsked }
  const ofAll = useInfiniteTransactions(all, { ...options, enabled: isAsked && !instrument })
  const ofAccount = useInfiniteManagedAccountTransactions({ ...all, id: idOf('managed_accounts') }, options)
  const ofCard = useInfiniteManagedCardTransactions({ ...all, id: idOf('managed_cards') }, options)
  const ofOne = instrument?.type === 'managed_cards' ? ofCard : ofAccount
  const { id, type } = instrument ?? {}
  const rows = useMemo(
    () =>
      id && type
        ? ofOne.data?.pages.flatMap(({ items }) =>
            items.map((item) => ({ ...item, instrument: { id, type } })),
          )
        : ofAll.data?.pages.flatMap(({ items }) => items),
    [ofOne.data, ofAll.data, id, type],
  )
  const pages: LoadedPages<Transaction> = instrument
    ? loadedPages<Transaction>(ofOne, rows, pageSize)
    : loadedPages(ofAll, rows, pageSize)
  return pages
}
