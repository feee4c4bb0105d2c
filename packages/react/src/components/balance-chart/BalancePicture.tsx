'use client'

import type { ReactNode } from 'react'
import { useBalanceChartContext } from './BalanceChartContext.js'
import { HEIGHT, plotBalance, WIDTH } from './plotBalance.js'
import type { Balance } from './useBalance.js'

/** Drawn with attributes alone: a page may allow no inline styles. */
export function BalancePicture({ balance }: { balance: Balance }): ReactNode {
  const { id, range } = useBalanceChartContext()
  const { line, area, zero } = plotBalance(balance.points, range.start, range.end)
  return (
    <svg
      role="img"
      aria-labelledby={id + 'c'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      focusable="false"
    >
      <path data-part="area" d={area} />
      {zero !== undefined && (
        <path data-part="zero" d={`M0 ${zero}H${WIDTH}`} vectorEffect="non-scaling-stroke" />
      )}
      <path data-part="line" d={line} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
