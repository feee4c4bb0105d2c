'use client'

import { useId, useState, type ReactNode } from 'react'
import { inspectorMessages } from './inspectorMessages.js'
import type { StepEntry } from './StepEntry.js'
import { StepFilter } from './StepFilter.js'
import { stepFilters, type StepFilterName } from './stepFilters.js'
import { StepRow } from './StepRow.js'

const { steps: words } = inspectorMessages

/** The last steps as a table, and what to show of them. */
export function StepHistory({ entries }: { entries: readonly StepEntry[] }): ReactNode {
  const [filter, setFilter] = useState<StepFilterName>('all')
  const captionId = useId()
  const shown = entries.filter(({ step }) => stepFilters[filter](step)).reverse()
  return (
    <div data-part="history">
      <StepFilter entries={entries} chosen={filter} choose={setFilter} />
      {/* Scrolls as the overview does. */}
      <div data-part="scroller" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId}>{words.title}</caption>
          <thead>
            <tr>
              {Object.entries(words.columns).map(([column, name]) => (
                <th key={column} scope="col" data-column={column}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <StepRow key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p data-part="empty">{words.none}</p>}
      </div>
    </div>
  )
}
