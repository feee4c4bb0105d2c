import { ApiError, type WeavrError } from '@weavr-kit/core'
import { useState, type ReactNode } from 'react'
import { formatTime } from '../time/formatTime.js'

/** Says when a query that met a rate limit tries again by itself. Nothing otherwise. */
export function BusyNotice({ reason }: { reason: WeavrError | null }): ReactNode {
  if (!(reason instanceof ApiError) || reason.status !== 429) return null
  return <BusyUntil key={String(reason.retryAfterMs)} waitMs={reason.retryAfterMs ?? 0} />
}

function BusyUntil({ waitMs }: { waitMs: number }) {
  const [until] = useState(() => Date.now() + waitMs)
  return (
    <p className="notice" data-tone="caution" role="status">
      Busy right now. Trying again at {formatTime(until)}.
    </p>
  )
}
