import { useSyncExternalStore, type ReactNode } from 'react'
import { formatTime } from '../time/formatTime.js'
import type { SessionLog } from './createSessionLog.js'

/** What the app heard from `onSessionEvent`. */
export function SessionEvents({ log }: { log: SessionLog }): ReactNode {
  const events = useSyncExternalStore(log.subscribe, log.events)
  if (events.length === 0) return null
  return (
    <details className="session-events">
      <summary>Events</summary>
      <ol>
        {events.map((event, index) => (
          <li key={events.length - index} data-event={event.type}>
            <span className="muted">{formatTime(event.at)}</span> {event.type}
            {event.type === 'ended' && <span className="muted"> · {event.reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
