'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useBalanceChartContext } from './BalanceChartContext.js'
import { Caption, Days, Picture, Root, Table, Top } from './BalanceChartParts.js'
import type { BalanceChartOptions } from './BalanceChartRoot.js'

export type BalanceChartProps = Omit<PartProps<'figure'>, 'children'> & BalanceChartOptions

/**
 * The balance of an account over a period as a step line, what it tells in a sentence, and every point in a
 * table. A native `<figure>` that takes the props it is given. For another arrangement, use
 * `BalanceChartParts`.
 *
 * @example
 * <BalanceChart instrument={{ type: 'managed_accounts', id }} period={{ name: 'last-month' }} />
 */
export const BalanceChart = forwardRef<HTMLElement, BalanceChartProps>(function BalanceChart(props, ref) {
  return (
    <Root data-weavr="balance-chart" {...props} ref={ref}>
      <Caption />
      <LoadedChart />
    </Root>
  )
})

function LoadedChart() {
  const { query, words } = useBalanceChartContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Top />
          <Picture />
          <Days />
          <Table />
        </>
      )}
    </Loaded>
  )
}
