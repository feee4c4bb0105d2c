import { useSignOut, useWeavrSession } from '@weavr-kit/react'
import type { ReactNode } from 'react'

/** What the session says of itself, in words. */
export function SessionSummary(): ReactNode {
  const { status, endReason, identity, decidedBy } = useWeavrSession()
  const signOut = useSignOut()
  return (
    <main className="story-panel">
      <h1>This session</h1>
      <dl className="story-facts">
        <dt>Status</dt>
        <dd>{status}</dd>
        <dt>Acts for</dt>
        <dd>{identity ? identity.type.toLowerCase() : 'nobody'}</dd>
        <dt>Ended because</dt>
        <dd>{endReason ?? 'it has not ended'}</dd>
        <dt>The deadline is set by</dt>
        <dd>{decidedBy ?? 'nothing'}</dd>
      </dl>
      {status === 'active' && (
        <button type="button" className="story-button" data-kind="plain" onClick={() => signOut.mutate()}>
          Sign out
        </button>
      )}
    </main>
  )
}
