'use client'

import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useWeavr } from '../internal/useWeavr.js'
import { withoutToken, type TokenlessSessionState } from '../internal/withoutToken.js'

/**
 * The state of the session; with a selector, the part of it that should render anew when it changes. Never
 * its token: what a component holds, developer tools show. Time left is not part of it: see
 * `useSessionTimeLeft`.
 *
 * @example
 * const status = useWeavrSession((session) => session.status)
 */
export function useWeavrSession(): TokenlessSessionState
export function useWeavrSession<Selected>(selector: (session: TokenlessSessionState) => Selected): Selected
export function useWeavrSession(
  selector: (session: TokenlessSessionState) => unknown = (session) => session,
): unknown {
  // A selector that makes a new object each time would otherwise render without end.
  return useStore(
    useWeavr().session,
    useShallow((state) => selector(withoutToken(state))),
  )
}
