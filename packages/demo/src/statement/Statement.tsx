import type { UseQueryResult } from '@tanstack/react-query'
import type { WeavrError } from '@weavr-kit/core'
import type { ManagedAccountStatement } from '@weavr-kit/react'
import { useId, type ReactNode } from 'react'
import { Amount } from '../money/Amount.js'
import { replaceSearch } from '../routing/navigation.js'
import { Loaded } from '../states/Loaded.js'
import { periodNames, type PeriodName } from './StatementPeriod.js'
import { StatementSkeleton } from './StatementSkeleton.js'
import { StatementTable } from './StatementTable.js'
import { usePageOfEntries } from './usePageOfEntries.js'

interface StatementProps {
  query: UseQueryResult<ManagedAccountStatement, WeavrError>
  period: PeriodName
  /** As in "Nothing in November 2026". */
  periodInWords: string
  /** Asks for more entries than are there. */
  showMore: () => void
}

/** What was posted in a period, between the balances before and after it. Both come from Weavr and are never computed. */
export function Statement({ query, period, periodInWords, showMore }: StatementProps): ReactNode {
  const id = useId()
  return (
    <section className="panel statement-panel" aria-labelledby={id}>
      <div className="statement-head">
        <h2 id={id}>Statement</h2>
        <PeriodChoice period={period} />
      </div>
      <Loaded query={query} what="the statement" skeleton={<StatementSkeleton />}>
        {(statement) => <Entries statement={statement} periodInWords={periodInWords} showMore={showMore} refreshing={query.isPlaceholderData} />}
      </Loaded>
    </section>
  )
}

interface EntriesProps extends Pick<StatementProps, 'periodInWords' | 'showMore'> {
  statement: ManagedAccountStatement
  refreshing: boolean
}

function Entries({ statement: { items, count, openingBalance, closingBalance }, periodInWords, showMore, refreshing }: EntriesProps) {
  const rows = usePageOfEntries(items.length)
  return (
    <div ref={rows}>
      {openingBalance && closingBalance && (
        <dl className="opening-closing">
          <div>
            <dt>Opening balance</dt>
            <dd>
              <Amount money={openingBalance} />
            </dd>
          </div>
          <div>
            <dt>Closing balance</dt>
            <dd>
              <Amount money={closingBalance} />
            </dd>
          </div>
        </dl>
      )}
      {items.length === 0 ? (
        <p className="empty">Nothing {periodInWords}.</p>
      ) : (
        <StatementTable entries={items} caption={`Movements ${periodInWords}, newest first`} hasBalance={openingBalance !== undefined} />
      )}
      {items.length < count && (
        <p className="show-more">
          <span className="muted">
            Showing {items.length} of {count}
          </span>
          <button type="button" className="button" aria-disabled={refreshing} onClick={() => refreshing || showMore()}>
            {refreshing ? 'Getting more…' : `Show ${Math.min(50, count - items.length)} more`}
          </button>
        </p>
      )}
    </div>
  )
}

function PeriodChoice({ period }: { period: PeriodName }) {
  const id = useId()
  return (
    <div className="period">
      <label htmlFor={id} className="visually-hidden">
        Period
      </label>
      <select id={id} value={period} onChange={(event) => replaceSearch(new URLSearchParams({ period: event.currentTarget.value }))}>
        {Object.entries(periodNames).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
