'use client'

import { useSyncExternalStore } from 'react'
import type { Inspection, SessionInspector } from './SessionInspector.js'

/**
 * How the session stands and what it did lately. Renders the calling component after each step, at most once
 * a frame, and once a second while a session is live: call it only in what is on the screen.
 *
 * @example
 * const { status, limits, entries } = useInspection(inspector)
 */
export function useInspection({ read, watch }: SessionInspector): Inspection {
  return useSyncExternalStore(watch, read, read)
}
