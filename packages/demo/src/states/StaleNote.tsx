import { useWeavr } from '@weavr-kit/react'
import { useEffect, useState, type ReactNode } from 'react'
import { formatTime } from '../time/formatTime.js'

/** Younger data is as good as now. The same span after which background requests pause. */
const OLD_AFTER_MS = 60_000

/** "Updated 14:02", once that is worth saying. Goes by the session's clock, so that the Lab's time jumps count. */
export function StaleNote({ updatedAt }: { updatedAt: number }): ReactNode {
  return <Age key={updatedAt} updatedAt={updatedAt} />
}

function Age({ updatedAt }: { updatedAt: number }) {
  const { clock, timers } = useWeavr().platform
  // TanStack stamps data with the system's time, of which only the distance to now counts here.
  const [{ ageMs, at }] = useState(() => {
    const ageMs = Date.now() - updatedAt
    return { ageMs, at: clock.wallMs() - ageMs }
  })
  const [old, setOld] = useState(ageMs > OLD_AFTER_MS)
  useEffect(() => timers.after(Math.max(0, OLD_AFTER_MS - ageMs), () => setOld(true)), [timers, ageMs])
  return <p className="stale-note muted">{old && `Updated ${formatTime(at)}`}</p>
}
