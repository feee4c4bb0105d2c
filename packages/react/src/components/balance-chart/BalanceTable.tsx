'use client'

import type { ReactNode } from 'react'
import { DateTime } from '../date-time/DateTime.js'
import { Money } from '../money/Money.js'
import { useBalanceChartContext } from './BalanceChartContext.js'
import type { Balance } from './useBalance.js'

/** All that the picture shows, to be read. */
export function BalanceTable({ balance: { currency, points } }: { balance: Balance }): ReactNode {
  const { words } = useBalanceChartContext()
  return (
    <>
      <summary>{words.showTable}</summary>
      <table data-part="table">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col" data-numeric="">
              {words.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ at, amount }, index) => (
            <tr key={index}>
              <th scope="row">
                <DateTime value={at} />
              </th>
              <td data-numeric="">
                <Money value={{ currency, amount }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
