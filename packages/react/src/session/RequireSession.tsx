'use client'

import type { SessionState } from '@weavr-kit/core'
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { liveIdentityId } from '../internal/liveIdentityId.js'
import { useWeavr } from '../internal/useWeavr.js'

export interface RequireSessionProps {
  children: ReactNode
  /** Shown while no session is live, such as the sign-in form. @default nothing */
  fallback?: ReactNode
  /**
   * For screens with a form: when the session runs out the children stay, hidden and inert, so that what was typed is there
   * again when the same identity signs in. Fetched data is gone all the same. Signing out always unmounts. @default false
   */
  keepMounted?: boolean
}

/** Whoever signs out means to leave nothing behind, in this tab or another. */
const abandoned = new Set<SessionState['endReason']>(['signed-out', 'ended-elsewhere'])

/**
 * Shows its children only while a session is live. At the end they unmount, so nothing of it stays on the page.
 *
 * @example
 * <RequireSession fallback={<SignIn />}>
 *   <Cards />
 * </RequireSession>
 */
export function RequireSession({ children, fallback, keepMounted }: RequireSessionProps): ReactNode {
  const { session } = useWeavr()
  const live = useStore(session, liveIdentityId)
  const [first] = useState(session.getState)
  // What had ended before this was there shows nothing. Not a state set while rendering: React 18 then loses the store's changes.
  const owner = useStore(session, (state) => (state === first || abandoned.has(state.endReason) ? liveIdentityId(state) : state.identity?.id))
  if (!keepMounted) return live ? children : fallback

  return (
    <>
      {owner && (
        // Another identity gets a new tree. `inert` is set by hand because React 18 does not know it.
        <div key={owner} hidden={!live} ref={(element) => void (element && (element.inert = !live))}>
          {children}
        </div>
      )}
      {!live && fallback}
    </>
  )
}
