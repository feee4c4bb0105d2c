'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import type { Transaction } from '../../resources/transactions/transactionQueries.js'
import { Money } from '../money/Money.js'
import { DayHeading } from '../movement/DayHeading.js'
import { describeTransaction } from '../movement/describeTransaction.js'
import { groupByDay } from '../movement/groupByDay.js'
import { movementMessages } from '../movement/movementMessages.js'
import { MovementRow } from '../movement/MovementRow.js'
import { movementStateKey, movementTone, signedAmount } from '../movement/movementState.js'
import { useActivityContext } from './ActivityContext.js'

/** What stands in the table: what waits, then a body for each day. */
export function ActivityTable(): ReactNode {
  const { settled, waiting, words } = useActivityContext()
  const movement = useMessages('movement', movementMessages)
  return (
    <>
      <caption>
        <span data-part="heard">{words.caption}</span>
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
          <th scope="col" data-numeric="" data-wide="">
            {words.stateColumn}
          </th>
        </tr>
      </thead>
      {waiting.length > 0 && <Group heading={<strong>{words.waiting}</strong>} rows={waiting} withDay />}
      {groupByDay(settled, ({ creationTimestamp }) => creationTimestamp).map(({ at, items }) => (
        <Group key={at} heading={<DayHeading at={at} />} rows={items} />
      ))}
    </>
  )
}

interface GroupProps {
  heading: ReactNode
  rows: readonly Transaction[]
  withDay?: boolean
}

function Group({ heading, rows, withDay = false }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {heading}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id + row.instrument.id} row={row} withDay={withDay} />
      ))}
    </tbody>
  )
}

function Row({ row, withDay }: { row: Transaction; withDay: boolean }) {
  const { isOfAll, movementHref, names, words } = useActivityContext()
  const movement = useMessages('movement', movementMessages)
  const state = movementStateKey(row)
  const account = isOfAll ? names.get(row.instrument.id) : undefined
  return (
    <MovementRow
      id={row.id}
      at={row.creationTimestamp}
      withDay={withDay}
      href={movementHref?.(row)}
      {...describeTransaction(row, { instrument: row.instrument, names, words: movement })}
      {...(account !== undefined && { account })}
      amount={
        <Money value={signedAmount(row)} movement {...(isOfAll && { currencyDisplay: 'code' as const })} />
      }
      isMuted={state !== undefined}
      lastName={words.stateColumn}
      last={
        state ? (
          <span data-part="state" data-tone={movementTone(state)}>
            {movement.states[state]}
          </span>
        ) : (
          ''
        )
      }
    />
  )
}
