import { WeavrSessionInspector } from '@weavr-kit/react/inspector'
import '@weavr-kit/react/inspector.css'
import { useWeavrSession } from '@weavr-kit/react'
import { useRef, useState, type ReactNode } from 'react'
import type { Lab, Trouble } from './Lab.js'
import { LooksPicker } from './LooksPicker.js'
import { TimeMachine } from './TimeMachine.js'
import { WorldEvents } from './WorldEvents.js'

const troubles: Record<Trouble, string> = {
  none: 'Nothing is wrong',
  slow: 'Every answer takes 3 seconds',
  unreachable: 'Weavr can’t be reached',
  failing: 'Weavr fails (500)',
  busy: 'Too many calls (429)',
  refused: 'The next call is refused (401)',
}

/** What only a sandbox has: time, trouble and looks to try. A popover, so it never lies over a dialog. */
export function LabDrawer({ lab }: { lab: Lab }): ReactNode {
  const [trouble, setTrouble] = useState(lab.trouble)
  const [isInspected, setInspected] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const isSignedIn = useWeavrSession(({ status }) => status === 'active' || status === 'expiring')
  const drawer = useRef<HTMLElement>(null)

  function inspect() {
    // First, so that the focus is on the button that opened the Lab: closing the inspector brings it back.
    drawer.current?.hidePopover()
    setInspected(true)
  }

  return (
    <>
      <aside
        ref={drawer}
        id="lab"
        popover="auto"
        className="lab"
        aria-labelledby="lab-heading"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <header>
          <h2 id="lab-heading">
            Lab <span className="tag">Sandbox</span>
          </h2>
          <button
            type="button"
            className="button"
            data-kind="quiet"
            popoverTarget="lab"
            popoverTargetAction="hide"
          >
            Close
          </button>
        </header>
        <section>
          <h3>Session</h3>
          <button type="button" className="button" onClick={inspect}>
            Inspect the session
          </button>
        </section>
        <TimeMachine lab={lab} />
        {/* What it reads is asked for when somebody looks. */}
        {isSignedIn && isOpen && <WorldEvents lab={lab} />}
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
        <LooksPicker />
      </aside>
      <WeavrSessionInspector isOpen={isInspected} onOpenChange={setInspected} />
    </>
  )
}
