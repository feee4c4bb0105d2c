'use client'

import { useMemo } from 'react'
import { useEarlyEffect } from '../internal/useEarlyEffect.js'
import { useWeavr } from '../internal/useWeavr.js'
import { createInspector } from './createInspector.js'
import type { SessionInspector } from './SessionInspector.js'

/**
 * Notes what the nearest provider's session does for as long as the calling component is mounted, and never
 * renders it. `useInspection` shows what was noted.
 *
 * @throws {ConfigurationError} `no-provider` outside a `WeavrSessionProvider`.
 * @example
 * const inspector = useSessionInspector()
 * return isOpen && <MyPanel inspector={inspector} />
 */
export function useSessionInspector(): SessionInspector {
  const weavr = useWeavr()
  const inspector = useMemo(() => createInspector(weavr), [weavr])
  // Before the provider's own effects, so that connecting and what storage had kept are heard too.
  useEarlyEffect(() => inspector.record(), [inspector])
  return inspector
}
