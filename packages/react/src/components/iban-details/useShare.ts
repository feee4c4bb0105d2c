'use client'

import { useState, useSyncExternalStore } from 'react'

/** The browser's own sheet for handing text to another app. */
export interface Share {
  /** Whether the browser has one. */
  isPossible: boolean
  hasFailed: boolean
  open(data: { title: string; text: string }): Promise<void>
}

export function useShare(): Share {
  const [hasFailed, setFailed] = useState(false)
  const isPossible = useSyncExternalStore(
    () => () => {},
    () => 'share' in navigator,
    () => false,
  )
  async function open(data: { title: string; text: string }) {
    setFailed(false)
    try {
      await navigator.share(data)
    } catch (error) {
      // Who closes the sheet has not failed.
      setFailed((error as DOMException).name !== 'AbortError')
    }
  }
  return { isPossible, hasFailed, open }
}
