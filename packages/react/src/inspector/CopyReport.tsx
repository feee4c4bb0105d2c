'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { formatReport } from './formatReport.js'
import { inspectorMessages as words } from './inspectorMessages.js'
import type { SessionInspector } from './SessionInspector.js'

/** How long it says that it has copied, in milliseconds. */
const SAID_MS = 5_000

/** Puts what is shown on the clipboard, and says so in place. */
export function CopyReport({ inspector }: { inspector: SessionInspector }): ReactNode {
  const { timers } = useWeavr().platform
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  useEffect(
    () => (outcome ? timers.after(SAID_MS, () => setOutcome(undefined)) : undefined),
    [outcome, timers],
  )

  async function copy() {
    // Emptied first, else nothing would be heard of a second time.
    setOutcome(undefined)
    try {
      await navigator.clipboard.writeText(formatReport(inspector.read()))
      setOutcome('copied')
    } catch {
      // Not allowed, or there is none: browsers have no clipboard on plain http.
      setOutcome('copyFailed')
    }
  }

  return (
    <>
      <span data-part="copy-outcome" role="status">
        {outcome && words[outcome]}
      </span>
      <button type="button" data-part="copy" onClick={() => void copy()}>
        {words.copy}
      </button>
    </>
  )
}
