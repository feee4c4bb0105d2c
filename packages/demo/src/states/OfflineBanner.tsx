import type { ReactNode } from 'react'
import { useOnline } from './useOnline.js'

/** Says why nothing is new, and that what is here is kept. The region itself is always there, so that it is read. */
export function OfflineBanner(): ReactNode {
  const online = useOnline()
  return (
    <div role="status" className="banner-region">
      {!online && <p className="banner">You’re offline. What you see was loaded earlier, and nothing is sent until you’re back.</p>}
    </div>
  )
}
