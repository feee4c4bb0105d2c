import { useSessionTimeLeft, useWeavrSession } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { formatDuration } from '../time/formatDuration.js'
import type { SessionLog } from './createSessionLog.js'
import { SessionEvents } from './SessionEvents.js'

const deciding = {
  token: 'counting from the last call to Weavr',
  payer: 'counting from the last thing you did',
  ceiling: 'the longest that a token may live',
}

/** What the session knows about itself, second by second. */
export function SessionReadout({ log }: { log: SessionLog }): ReactNode {
  const { status, decidedBy } = useWeavrSession(({ status, decidedBy }) => ({ status, decidedBy }))
  const live = status === 'active' || status === 'expiring'
  return (
    <section className="readout">
      <h3>Session</h3>
      {live ? (
        <p>
          <TimeLeft /> left
          <span className="muted"> · {decidedBy && deciding[decidedBy]}</span>
        </p>
      ) : (
        <p className="muted">Nobody is signed in.</p>
      )}
      <SessionEvents log={log} />
    </section>
  )
}

/** The only part that renders every second. */
function TimeLeft() {
  const seconds = useSessionTimeLeft()
  return (
    <span className="time-left" data-seconds={seconds}>
      {formatDuration(seconds)}
    </span>
  )
}
