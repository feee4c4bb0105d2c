'use client'

import type { components } from '@weavr-kit/core'
import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFirstNewRow } from '../../internal/useFirstNewRow.js'
import { useMessages } from '../../internal/useMessages.js'
import type { Transaction } from '../../resources/transactions/transactionQueries.js'
import { useInstrumentNames } from '../movement/useInstrumentNames.js'
import { ActivityProvider } from './ActivityContext.js'
import { readFilters, type ActivityFilters } from './ActivityFilters.js'
import { activityMessages } from './activityMessages.js'
import { useActivity } from './useActivity.js'

export interface ActivityOptions {
  /** The account or the card. @default all of them */
  instrument?: components['schemas']['InstrumentId']
  /** Where the details of a movement are: its row becomes a link. @default no links */
  movementHref?: (transaction: Transaction) => string
  /** What the filters are, where the app keeps them. @default kept by the list itself */
  filters?: ActivityFilters
  /** Called with what the filters should be. @default nobody */
  onFiltersChange?: (filters: ActivityFilters) => void
  /** How many movements are read at once, from 1 to 100. @default 50 */
  pageSize?: number
}

export type ActivityRootProps = PartProps<'section'> & ActivityOptions

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, ActivityRootProps>(function Root(
  { instrument, movementHref, filters: given, onFiltersChange, pageSize = 50, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const [own, setOwn] = useState<ActivityFilters>({})
  const filters = readFilters(given ?? own)
  const rows = useActivity(instrument, filters, pageSize)
  const { settled, query } = rows
  useFirstNewRow(
    root,
    useMemo(() => settled.map((row) => row.id), [settled]),
  )
  const isOfAll = !instrument
  const value = {
    ...rows,
    ...{ id, filters, movementHref, isOfAll },
    words: useMessages('activity', activityMessages),
    setFilters(next: ActivityFilters) {
      setOwn(next)
      onFiltersChange?.(next)
    },
    names: useInstrumentNames(query.data?.some(({ type }) => isOfAll || type === 'transfers') ?? false),
  }
  const attributes = { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'title' }
  return <ActivityProvider value={value}>{renderPart('section', attributes, props, root)}</ActivityProvider>
})
