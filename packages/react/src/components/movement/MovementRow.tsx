'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { DateTime } from '../date-time/DateTime.js'
import type { MovementWords } from './describeEntry.js'
import { movementMessages } from './movementMessages.js'

export interface MovementRowProps extends MovementWords {
  id: string
  at: number
  /** Where no heading says the day. */
  withDay?: boolean
  /** Of which account or card it is, where that is not the same for all. */
  account?: string
  /** The page of this movement: the whole row is pressed. */
  href?: string | undefined
  amount: ReactNode
  /** What the last column says. It stands below the amount where there is no room for it; none for no column. */
  last?: ReactNode
  /** The heading of the last column. */
  lastName?: string
  isMuted?: boolean
}

/** One movement: a row of a table, however narrow. Then columns move into the second lines of others. */
export function MovementRow(props: MovementRowProps): ReactNode {
  const { id, at, withDay, account, href, who, how, card, reference, amount, last, lastName, isMuted } = props
  const words = useMessages('movement', movementMessages)
  const name = <Verbatim>{who}</Verbatim>
  const howWords = (
    <bdi>
      {how}
      {card && (
        <>
          {' '}
          <Verbatim dir="ltr" aria-hidden="true">
            •• {card}
          </Verbatim>
          <span data-part="heard">{words.withCard([...card].join(' '))}</span>
        </>
      )}
    </bdi>
  )
  return (
    <tr data-muted={isMuted || undefined}>
      <th scope="row" tabIndex={-1} data-row-id={id}>
        <span data-part="who">
          {href ? (
            <a data-part="link" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </span>
        <span data-part="second">
          <DateTime value={at} show={withDay ? 'moment' : 'time'} />
          <span data-narrow=""> · {howWords}</span>
          {account && (
            <>
              {' · '}
              <Verbatim>{account}</Verbatim>
            </>
          )}
          {reference && (
            <>
              {' · '}
              <Verbatim>{reference}</Verbatim>
            </>
          )}
        </span>
      </th>
      <td data-wide="">{howWords}</td>
      <td data-numeric="">
        {amount}
        {last && (
          <span data-part="second" data-narrow="">
            <span data-part="heard">{lastName} </span>
            {last}
          </span>
        )}
      </td>
      {last !== undefined && (
        <td data-numeric="" data-wide="">
          {last}
        </td>
      )}
    </tr>
  )
}
