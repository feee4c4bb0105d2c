'use client'

import type { components } from '@weavr-kit/core'
import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFirstNewRow } from '../../internal/useFirstNewRow.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { StatementProvider } from './StatementContext.js'
import { statementMessages } from './statementMessages.js'
import { formatRange, rangeOf, type StatementPeriod } from './StatementPeriod.js'
import { useStatementDownloads } from './useStatementDownloads.js'
import { useStatementPages } from './useStatementPages.js'

export interface StatementOptions {
  /** The account or the card. */
  instrument: components['schemas']['InstrumentId']
  /** Which days, where the app keeps them. @default kept by the statement itself: this month */
  period?: StatementPeriod
  /** Called with what the days should be. @default nobody */
  onPeriodChange?: (period: StatementPeriod) => void
  /** How many rows are read at once, from 1 to 500. @default 50 */
  pageSize?: number
}

export type StatementRootProps = PartProps<'section'> & StatementOptions

const none: readonly string[] = []

/** The `<section>`. `data-period` is the name of the period. */
export const Root = forwardRef<HTMLElement, StatementRootProps>(function Root(
  { instrument, period: given, onPeriodChange, pageSize = 50, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const words = useMessages('statement', statementMessages)
  const locale = useWeavrLocale()
  const { clock } = useWeavr().platform
  const [own, setOwn] = useState<StatementPeriod>({ name: 'this-month' })
  const period = given ?? own
  // Whole days: so it is the same at each render until the month is over.
  const range = rangeOf(period, clock.wallMs())
  const pages = useStatementPages(instrument, range, pageSize)
  const { data } = pages.query
  useFirstNewRow(
    root,
    useMemo(() => data?.map(({ entryId }) => entryId) ?? none, [data]),
  )
  const value = {
    ...pages,
    ...{ id, words, instrument, period, range },
    setPeriod(next: StatementPeriod) {
      setOwn(next)
      onPeriodChange?.(next)
    },
    periodName: formatRange(range, locale),
    downloads: useStatementDownloads(instrument, range, words),
    isOnline: useOnline(),
  }
  const attributes = {
    'data-part': 'root',
    'data-layout': 'stack',
    'data-period': period.name,
    'aria-labelledby': id + 'title',
  }
  return <StatementProvider value={value}>{renderPart('section', attributes, props, root)}</StatementProvider>
})
