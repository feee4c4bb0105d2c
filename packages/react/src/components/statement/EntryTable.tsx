'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { Money } from '../money/Money.js'
import { DayHeading } from '../movement/DayHeading.js'
import { describeEntry } from '../movement/describeEntry.js'
import { groupByDay } from '../movement/groupByDay.js'
import { movementMessages } from '../movement/movementMessages.js'
import { MovementRow } from '../movement/MovementRow.js'
import { useStatementContext } from './StatementContext.js'

/** What stands in the table: a head, and a body for each day. */
export function EntryTable(): ReactNode {
  const { opening, periodName, query, words } = useStatementContext()
  const movement = useMessages('movement', movementMessages)
  // Without balances of its own, a card has those of its account beside its rows: they would not add up.
  const hasBalance = opening !== undefined
  return (
    <>
      <caption>
        <span data-part="heard">{words.caption(periodName)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{movement.who}</th>
          <th scope="col" data-wide="">
            {movement.how}
          </th>
          <th scope="col" data-numeric="">
            {movement.amount}
          </th>
          {hasBalance && (
            <th scope="col" data-numeric="" data-wide="">
              {words.balanceAfter}
            </th>
          )}
        </tr>
      </thead>
      {groupByDay(query.data ?? [], ({ timestamp }) => timestamp).map(({ at, items }) => (
        <tbody key={at}>
          <tr>
            <th scope="rowgroup" colSpan={hasBalance ? 4 : 3}>
              <DayHeading at={at} />
            </th>
          </tr>
          {items.map((entry) => (
            <MovementRow
              key={entry.entryId}
              id={entry.entryId}
              at={entry.timestamp}
              {...describeEntry(entry, movement)}
              amount={<Money value={entry.balanceAdjustment} movement />}
              {...(hasBalance && {
                last: <Money value={entry.balanceAfter} />,
                lastName: words.balanceAfter,
              })}
            />
          ))}
        </tbody>
      ))}
    </>
  )
}
