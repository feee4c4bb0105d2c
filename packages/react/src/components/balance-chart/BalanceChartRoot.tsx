'use client'

import type { components } from '@weavr-kit/core'
import { forwardRef, useId, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { rangeOf, type StatementPeriod } from '../statement/StatementPeriod.js'
import { BalanceChartProvider } from './BalanceChartContext.js'
import { balanceChartMessages } from './balanceChartMessages.js'
import { useBalance } from './useBalance.js'

export interface BalanceChartOptions {
  /** The account, or a card with a balance of its own. */
  instrument: components['schemas']['InstrumentId']
  /** Which days. @default this month */
  period?: StatementPeriod
}

export type BalanceChartRootProps = PartProps<'figure'> & BalanceChartOptions

/** The `<figure>`, named by its caption. */
export const Root = forwardRef<HTMLElement, BalanceChartRootProps>(function Root(
  { instrument, period = { name: 'this-month' }, ...props },
  ref,
) {
  const id = useId()
  const { clock } = useWeavr().platform
  const [now] = useState(() => clock.wallMs())
  const range = rangeOf(period, now)
  const query = useBalance(instrument, range)
  const value = {
    ...{ id, query },
    words: useMessages('balanceChart', balanceChartMessages),
    balance: query.data && query.data.points.length > 1 ? query.data : undefined,
    range: { start: range.start, end: Math.max(Math.min(range.end, now), range.start) },
  }
  const own = { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'c' }
  return <BalanceChartProvider value={value}>{renderPart('figure', own, props, ref)}</BalanceChartProvider>
})
