import type { components } from '@weavr-kit/core'
import { useWeavr } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Amount } from '../money/Amount.js'
import { Movement } from '../money/Movement.js'
import { formatDay } from '../time/formatDay.js'
import { formatTime } from '../time/formatTime.js'
import { describeEntry } from './describeEntry.js'
import { groupByDay } from './groupByDay.js'

type Entry = components['schemas']['StatementEntry']

interface StatementTableProps {
  entries: Entry[]
  caption: string
  /** False where the balance is that of something else. */
  hasBalance: boolean
}

/** Posted movements, one group a day. On a narrow page columns move into the second line of a row; rows stay rows. */
export function StatementTable({ entries, caption, hasBalance }: StatementTableProps): ReactNode {
  const now = useWeavr().platform.clock.wallMs()
  return (
    <table className="statement">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col" className="wide-only">
            How
          </th>
          <th scope="col" className="number">
            Amount
          </th>
          {hasBalance && (
            <th scope="col" className="number wide-only">
              Balance after
            </th>
          )}
        </tr>
      </thead>
      {groupByDay(entries).map(({ at, items }) => (
        <tbody key={at}>
          <tr className="day">
            <th scope="rowgroup" colSpan={hasBalance ? 4 : 3}>
              {formatDay(at, now)}
            </th>
          </tr>
          {items.map((entry) => (
            <EntryRow key={entry.entryId} entry={entry} hasBalance={hasBalance} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function EntryRow({ entry, hasBalance }: { entry: Entry; hasBalance: boolean }) {
  const { who, type, card, reference } = describeEntry(entry)
  const how = (
    <>
      {type}
      {card && (
        <>
          {' '}
          <span aria-hidden="true">•• {card}</span>
          <span className="visually-hidden">with card ending {[...card].join(' ')}</span>
        </>
      )}
    </>
  )
  return (
    <tr>
      <th scope="row" tabIndex={-1} data-entry={entry.entryId}>
        <span className="who">
          <bdi>{who}</bdi>
        </span>
        <span className="second-line">
          <time dateTime={new Date(entry.timestamp).toISOString()}>{formatTime(entry.timestamp)}</time>
          <span className="narrow-only"> · {how}</span>
          {reference && (
            <>
              {' · '}
              <bdi>{reference}</bdi>
            </>
          )}
        </span>
      </th>
      <td className="wide-only muted">{how}</td>
      <td className="number">
        <Movement money={entry.balanceAdjustment} />
        {hasBalance && (
          <span className="second-line narrow-only">
            <span className="visually-hidden">Balance after: </span>
            <Amount money={entry.balanceAfter} />
          </span>
        )}
      </td>
      {hasBalance && (
        <td className="number wide-only muted">
          <Amount money={entry.balanceAfter} />
        </td>
      )}
    </tr>
  )
}
