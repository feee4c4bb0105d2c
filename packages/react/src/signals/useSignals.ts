import { useEffect } from 'react'
import type { WeavrContextValue } from '../internal/WeavrContext.js'

/** Listens while it is mounted. Loaded by those alone who want it. */
export function useSignals(
  { weavr, client }: Pick<WeavrContextValue, 'weavr' | 'client'>,
  isWanted: boolean,
): void {
  useEffect(() => {
    if (!isWanted) return
    let stop: (() => void) | undefined
    let isGone = false
    void import('./connectSignals.js').then(({ connectSignals }) => {
      if (!isGone) stop = connectSignals(weavr, client)
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [weavr, client, isWanted])
}
