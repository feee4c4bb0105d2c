import { useRef, useState, type ReactNode } from 'react'
import type { Screen } from '../screens.js'

/** The lines that made the screen: the very file. */
export function ScreenCode({ screen }: { screen: Screen }): ReactNode {
  const [source, setSource] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)

  async function open() {
    setSource(await screen.readSource())
    dialog.current?.showModal()
  }

  return (
    <footer className="screen-code">
      <button type="button" className="button" data-kind="quiet" onClick={() => void open()}>
        View this screen’s code
      </button>
      <dialog ref={dialog} className="code-dialog" aria-labelledby="code-title">
        <header>
          <h2 id="code-title">The code of this screen</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        {/* It may be wider than the dialog, and is moved with the arrow keys then. */}
        <pre tabIndex={0} aria-labelledby="code-title" role="region">
          <code dir="ltr">{source}</code>
        </pre>
      </dialog>
    </footer>
  )
}
