'use client'

import type { components } from '@weavr-kit/core'
import { useMemo } from 'react'
import { keepOwn } from '../../internal/keepOwn.js'
import { useWeavr } from '../../internal/useWeavr.js'
import {
  useInfiniteManagedAccountStatement,
  useInfiniteManagedCardStatement,
} from '../../resources/statements/statementHooks.js'
import { loadedPages, type LoadedPages } from '../loaded/loadedPages.js'
import type { PeriodRange } from './StatementPeriod.js'

type Schemas = components['schemas']
type Money = Schemas['CurrencyAmount']

export interface StatementPages extends LoadedPages<Schemas['StatementEntry']> {
  /** Before and after the period, from Weavr; none of a card that spends from an account. */
  opening: Money | undefined
  closing: Money | undefined
  /** What is shown is that of another period, until this one has come. */
  isOther: boolean
}

/** The statement of an account or a card, newest first, as far as it is loaded. */
export function useStatementPages(
  { id, type }: Schemas['InstrumentId'],
  { start, end }: PeriodRange,
  pageSize: number,
): StatementPages {
  const weavr = useWeavr()
  const idOf = (which: Schemas['InstrumentType']) => (which === type ? id : undefined)
  const params = { startPeriod: start, endPeriod: end, sortOrder: 'DESC', pageSize } as const
  const options = { placeholderData: keepOwn(weavr) }
  const ofAccount = useInfiniteManagedAccountStatement({ ...params, id: idOf('managed_accounts') }, options)
  const ofCard = useInfiniteManagedCardStatement({ ...params, id: idOf('managed_cards') }, options)
  const pages = type === 'managed_accounts' ? ofAccount : ofCard
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data])
  const first = pages.data?.pages[0]
  return {
    ...loadedPages(pages, rows, pageSize),
    opening: first?.openingBalance,
    closing: first?.closingBalance,
    isOther: pages.isPlaceholderData,
  }
}
