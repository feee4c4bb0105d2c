'use client'

import { useEffect, useState } from 'react'
import { useWeavr } from './useWeavr.js'

/** How long it is said what became of a copy, in milliseconds. */
const SAID_MS = 5_000

/** Puts text on the clipboard; `outcome` is there for a moment afterwards. */
export function useCopy(): {
  outcome: 'copied' | 'copyFailed' | undefined
  copy: (text: string) => Promise<void>
} {
  const { timers } = useWeavr().platform
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  useEffect(
    () => (outcome ? timers.after(SAID_MS, () => setOutcome(undefined)) : undefined),
    [outcome, timers],
  )

  async function copy(text: string) {
    // Emptied first, else nothing would be heard of a second time.
    setOutcome(undefined)
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // Not allowed, or there is none: browsers have no clipboard on plain http.
      setOutcome('copyFailed')
    }
  }

  return { outcome, copy }
}
