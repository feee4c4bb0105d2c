'use client'

import { useId, useState, type ReactNode } from 'react'
import { InspectorPanel } from './InspectorPanel.js'
import { inspectorMessages as words } from './inspectorMessages.js'
import { useSessionInspector } from './useSessionInspector.js'

export interface WeavrSessionInspectorProps {
  /**
   * Whether the panel is open, where a button of yours opens it; the floating button is left out then.
   * @default the floating button decides
   */
  isOpen?: boolean
  /** Called when the panel is opened or closed from within. */
  onOpenChange?: (isOpen: boolean) => void
}

/**
 * For developers: a floating button that opens what the session does. Its clocks, which of them decides and
 * why, its last 200 steps with cause and intent, the requests that it refused, and the other tabs. Put it
 * inside the provider, in development alone; it notes from when it is mounted. Never shows a token or a user.
 * Needs `@weavr-kit/react/inspector.css`.
 *
 * @throws {ConfigurationError} `no-provider` outside a `WeavrSessionProvider`.
 * @keyboard <kbd>Esc</kbd> in the panel closes it.
 * @example
 * <WeavrSessionProvider baseUrl="/api/weavr">
 *   <App />
 *   {import.meta.env.DEV && <WeavrSessionInspector />}
 * </WeavrSessionProvider>
 */
export function WeavrSessionInspector({
  isOpen: isOpenGiven,
  onOpenChange,
}: WeavrSessionInspectorProps): ReactNode {
  const inspector = useSessionInspector()
  const [isOpenHere, setOpenHere] = useState(false)
  const isOpen = isOpenGiven ?? isOpenHere
  const panelId = useId()

  function setOpen(next: boolean) {
    setOpenHere(next)
    onOpenChange?.(next)
  }

  // No empty landmark where the app's own button has not opened it.
  if (isOpenGiven === false) return null
  return (
    <section data-weavr="session-inspector" aria-label={words.title} lang="en">
      {isOpenGiven === undefined && (
        <button
          type="button"
          data-part="open"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          {words.open}
        </button>
      )}
      {isOpen && <InspectorPanel id={panelId} inspector={inspector} onClose={() => setOpen(false)} />}
    </section>
  )
}
