'use client'

import type { Session, SessionState } from '@weavr-kit/core'
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { endedUnderSuspense } from '../internal/endedUnderSuspense.js'
import { useWeavrContext } from '../internal/WeavrContext.js'

export interface RequireSessionProps {
  children: ReactNode
  /** Shown while no session is live, such as the sign-in form. @default nothing */
  fallback?: ReactNode
  /**
   * For screens with a form: when the session runs out the children stay, hidden and inert, so that what was
   * typed is there again, and the focus where it was, when the same user of the same identity signs in.
   * Fetched data is gone all the same. Signing out always unmounts; so does any end while something on the
   * page reads under Suspense, which would leave what it showed in the document. @default false
   */
  keepMounted?: boolean
}

/** Whoever signs out means to leave nothing behind, in this tab or another. */
const abandoned = new Set<SessionState['endReason']>(['signed-out', 'ended-elsewhere'])

/**
 * Numbers the trees: one for each payer, an identity's and of a company the user's, so that nobody sees what
 * another typed. Not a state set while rendering: React 18 then loses the store's changes. Numbers, because
 * React remembers the keys of what it threw away, and whose page it was is nobody else's business.
 */
function countTrees(session: Session) {
  let payer: string | undefined
  let tree = 0
  return ({ endReason, status, ...state }: SessionState): number | undefined => {
    const isLive = status === 'active' || status === 'expiring'
    if (isLive) {
      const now = [state.identity?.id, state.credentials?.id].join()
      if (now !== payer) tree += 1
      payer = now
    }
    // What had ended before this was there shows nothing.
    const isKept =
      tree > 0 && status === 'ended' && !abandoned.has(endReason) && !endedUnderSuspense.has(session)
    return isLive || isKept ? tree : undefined
  }
}

/**
 * Shows its children only while a session is live. At the end they unmount, so nothing of it stays on the
 * page; whoever signs in instead of somebody gets them anew.
 *
 * @example
 * <RequireSession fallback={<SignIn />}>
 *   <Cards />
 * </RequireSession>
 */
export function RequireSession({ children, fallback, keepMounted }: RequireSessionProps): ReactNode {
  const { user: live, weavr } = useWeavrContext()
  const { session } = weavr
  const [treeOf] = useState(() => countTrees(session))
  const tree = useStore(session, treeOf)
  // The server may still know the payer: a sign-in form would only flash.
  const isResuming = useStore(session, ({ status }) => status === 'resuming')
  const focused = useRef<HTMLElement>(undefined)
  useEffect(() => {
    // Of a tree that is gone nothing is held on to.
    if (!focused.current?.isConnected) focused.current = undefined
    if (live) focused.current?.focus()
  }, [live, tree])
  const instead = isResuming ? null : fallback
  // Anybody else gets a new tree: what suspends for their data would leave the last one's in the document.
  if (!keepMounted) return live ? <Fragment key={tree}>{children}</Fragment> : instead

  return (
    <>
      {tree && (
        // `inert` is set by hand because React 18 does not know it.
        <div
          key={tree}
          hidden={!live}
          ref={(element) => void (element && (element.inert = !live))}
          onFocus={({ target }) => void (focused.current = target)}
        >
          {children}
        </div>
      )}
      {!live && instead}
    </>
  )
}
