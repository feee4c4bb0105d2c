import { useState } from 'react'
import { useStore } from 'zustand'
import type { SecureLinkState } from './createSecureLink.js'
import { useSecureLink } from './SecureContext.js'

/**
 * The state of the script, and a way to try again, which counts `attempt` up: a `key` that lets an element
 * start over.
 */
export function useRetry(): SecureLinkState & { attempt: number; retry(): void } {
  const link = useSecureLink()
  const state = useStore(link.store)
  const [attempt, setAttempt] = useState(0)
  return {
    ...state,
    attempt,
    retry() {
      link.retry()
      setAttempt((attempts) => attempts + 1)
    },
  }
}
