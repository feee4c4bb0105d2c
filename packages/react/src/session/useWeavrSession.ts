'use client'

import type { SessionState } from '@weavr-kit/core'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useWeavr } from '../internal/useWeavr.js'

/**
 * The state of the session; with a selector, the part of it that should render anew when it changes.
 * Time left is not part of it: see `useSessionTimeLeft`.
 *
 * @example
 * const status = useWeavrSession((session) => session.status)
 */
export function useWeavrSession(): SessionState
export function useWeavrSession<Selected>(selector: (session: SessionState) => Selected): Selected
export function useWeavrSession(selector: (session: SessionState) => unknown = (session) => session): unknown {
  // A selector that makes a new object each time would otherwise render without end.
  return useStore(useWeavr().session, useShallow(selector))
}
