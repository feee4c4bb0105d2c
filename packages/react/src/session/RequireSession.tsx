'use client'

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
  const kept = useStore(session, ({ endReason, identity }) =>
    // Whoever signs out means to leave nothing behind, in this tab or another.
    endReason === 'signed-out' || endReason === 'ended-elsewhere' ? undefined : identity?.id,
  )
  const [shown, setShown] = useState(live)
  if (live && live !== shown) setShown(live)
  if (!keepMounted) return live ? children : fallback

  const owner = kept === shown ? shown : undefined
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
