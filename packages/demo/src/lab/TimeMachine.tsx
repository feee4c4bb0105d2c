import { useSyncExternalStore, type ReactNode } from 'react'
import { formatDuration } from '../time/formatDuration.js'
import type { Lab } from './Lab.js'

const second = 1000
const jumps = [
  { name: '+1 min', ms: 60 * second },
  { name: '+3:50', ms: 230 * second },
  { name: '+4:30', ms: 270 * second },
]

/** Moves the clock of the sandbox and of every tab, so that nobody waits four minutes to be warned. */
export function TimeMachine({ lab }: { lab: Lab }): ReactNode {
  const aheadMs = useSyncExternalStore(lab.subscribeTime, lab.aheadMs)
  return (
    <section>
      <h3>Time machine</h3>
      <p className="muted">
        {aheadMs === 0
          ? 'Jump ahead, in the sandbox and in every tab.'
          : `The clock is ${formatDuration(aheadMs / second)} ahead.`}
      </p>
      <div className="cluster">
        {jumps.map(({ name, ms }) => (
          <button key={name} type="button" className="button" onClick={() => void lab.advance(ms)}>
            {name}
          </button>
        ))}
      </div>
    </section>
  )
}
