import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore, type ReactNode } from 'react'

/**
 * Says why nothing is new, and that what is here is kept. The region itself is always there, so that it is
 * read.
 */
export function OfflineBanner(): ReactNode {
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status" className="banner-region">
      {!isOnline && (
        <p className="banner">
          You’re offline. What you see was loaded earlier, and nothing is sent until you’re back.
        </p>
      )}
    </div>
  )
}
