import { useSyncExternalStore, type ReactNode } from 'react'
import { announcement, subscribeAnnouncement } from './announce.js'

/** The one live region of the page. It stands there from the beginning: one that comes with its text is not read. */
export function Announcer(): ReactNode {
  const text = useSyncExternalStore(subscribeAnnouncement, announcement)
  return (
    <div className="visually-hidden" role="status">
      {text}
    </div>
  )
}
