import { useState, type ReactNode } from 'react'
import type { Lab, Trouble } from './Lab.js'
import { Looks } from './Looks.js'
import { SessionReadout } from './SessionReadout.js'
import { TimeMachine } from './TimeMachine.js'

const troubles: Record<Trouble, string> = {
  none: 'Nothing is wrong',
  slow: 'Every answer takes 3 seconds',
  unreachable: 'Weavr can’t be reached',
  failing: 'Weavr fails (500)',
  busy: 'Too many calls (429)',
  refused: 'The next call is refused (401)',
}

/** What only a sandbox has: time to move, trouble to cause, looks to try. A popover, so it never lies over a dialog. */
export function LabDrawer({ lab }: { lab: Lab }): ReactNode {
  const [trouble, setTrouble] = useState<Trouble>('none')
  return (
    <aside id="lab" popover="auto" className="lab" aria-labelledby="lab-heading">
      <header>
        <h2 id="lab-heading">
          Lab <span className="tag">Sandbox</span>
        </h2>
        <button type="button" className="button" data-kind="quiet" popoverTarget="lab" popoverTargetAction="hide">
          Close
        </button>
      </header>
      <SessionReadout log={lab.log} />
      <TimeMachine lab={lab} />
      <section>
        <h3>
          <label htmlFor="lab-trouble">Trouble</label>
        </h3>
        <select
          id="lab-trouble"
          value={trouble}
          onChange={(event) => {
            const next = event.currentTarget.value as Trouble
            setTrouble(next)
            void lab.cause(next)
          }}
        >
          {Object.entries(troubles).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </section>
      <Looks />
    </aside>
  )
}
