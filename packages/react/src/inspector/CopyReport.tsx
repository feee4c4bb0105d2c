'use client'

import type { ReactNode } from 'react'
import { useCopy } from '../internal/useCopy.js'
import { formatReport } from './formatReport.js'
import { inspectorMessages as words } from './inspectorMessages.js'
import type { SessionInspector } from './SessionInspector.js'

/** Puts what is shown on the clipboard, and says so in place. */
export function CopyReport({ inspector }: { inspector: SessionInspector }): ReactNode {
  const { outcome, copy } = useCopy()
  return (
    <>
      <span data-part="copy-outcome" role="status">
        {outcome && words[outcome]}
      </span>
      <button type="button" data-part="copy" onClick={() => void copy(formatReport(inspector.read()))}>
        {words.copy}
      </button>
    </>
  )
}
