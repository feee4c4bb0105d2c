import { useSessionTimeLeft, useWeavrSession } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import type { Stage } from './createStage.js'

/** Moves the stage's time, so that nobody waits four minutes for a warning. */
export function TimeMachine({ stage: { clock } }: { stage: Stage }): ReactNode {
  const seconds = useSessionTimeLeft()
  const status = useWeavrSession((session) => session.status)
  return (
    <aside className="story-panel story-time-machine" aria-labelledby="time-machine">
      <h2 id="time-machine">Time machine</h2>
      <p className="story-muted">
        The session is <strong>{status}</strong>
        {seconds > 0 && (
          <>
            , with{' '}
            <span className="story-amount">{`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}</span>{' '}
            left
          </>
        )}
        .
      </p>
      <div className="story-actions">
        <button
          type="button"
          className="story-button"
          data-kind="plain"
          onClick={() => void clock.advance(60_000)}
        >
          1 minute passes
        </button>
        <button
          type="button"
          className="story-button"
          data-kind="plain"
          onClick={() => void clock.advance(240_000)}
        >
          4 minutes pass
        </button>
        <button
          type="button"
          className="story-button"
          data-kind="plain"
          onClick={() => void clock.sleep(3_600_000)}
        >
          The laptop sleeps for an hour
        </button>
      </div>
    </aside>
  )
}
