'use client'

import { useEffect, useRef } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { withoutToken, type TokenlessSessionState } from '../internal/withoutToken.js'

/** Hears of a session that has begun, without its token. */
export type SignedInListener = (session: TokenlessSessionState) => void

/**
 * Tells the listener that the session has begun: at once, because the form that began it may be gone before
 * its next effect.
 */
export function useSignedIn(listener?: SignedInListener): () => void {
  const { session } = useWeavr()
  const latest = useRef(listener)
  useEffect(() => void (latest.current = listener))
  return () => latest.current?.(withoutToken(session.getState()))
}
