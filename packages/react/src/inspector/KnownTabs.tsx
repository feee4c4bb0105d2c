'use client'

import { useId, type ReactNode } from 'react'
import { formatSecond } from './formatMoment.js'
import { inspectorMessages } from './inspectorMessages.js'
import { shortTabName } from './shortTabName.js'
import type { KnownTab } from './StepEntry.js'

const { tabs: words } = inspectorMessages

/** This tab, and those that it has heard. Who is silent may be closed: nobody says goodbye. */
export function KnownTabs({ tabs }: { tabs: readonly KnownTab[] }): ReactNode {
  const titleId = useId()
  return (
    <section data-part="tabs" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.title}</h3>
      <ul>
        <li>{words.here}</li>
        {tabs.map(({ name, lastHeardAt }) => (
          <li key={name}>
            {words.name(shortTabName(name))}{' '}
            <span data-part="note">{words.lastHeard(formatSecond(lastHeardAt))}</span>
          </li>
        ))}
      </ul>
      {tabs.length === 0 && <p data-part="empty">{words.none}</p>}
    </section>
  )
}
