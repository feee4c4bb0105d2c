'use client'

import { useEffect, useRef, useState } from 'react'
import { formatDateTime } from '../../internal/formatDateTime.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { useLoadedContext } from './LoadedContext.js'

/** Younger data is as good as now. The same span after which background requests pause. */
const OLD_AFTER_MS = 60_000

interface Reading {
  dataUpdatedAt: number
  /** By the session's clock. */
  at: number
  isOld: boolean
}

/**
 * "Updated 14:02", once that is worth saying; without a connection at once, and that there is none. Goes by
 * the session's clock: TanStack stamps data with the system's, of which only the distance to now counts.
 */
export function useStaleWords(isOnline: boolean): string | undefined {
  const { query, state, words } = useLoadedContext()
  const { clock, timers } = useWeavr().platform
  const locale = useWeavrLocale()
  const latest = useRef<Reading>(undefined)
  const [said, setSaid] = useState<Reading>()
  const { dataUpdatedAt } = query

  useEffect(() => {
    if (!dataUpdatedAt) return
    // eslint-disable-next-line no-restricted-properties -- TanStack's stamp is of the system's clock
    const ageMs = Math.max(0, Date.now() - dataUpdatedAt)
    const reading = { dataUpdatedAt, at: clock.wallMs() - ageMs, isOld: false }
    latest.current = reading
    return timers.after(Math.max(0, OLD_AFTER_MS - ageMs), () => {
      latest.current = { ...reading, isOld: true }
      setSaid(latest.current)
    })
  }, [dataUpdatedAt, clock, timers])

  useEffect(() => {
    if (!isOnline && dataUpdatedAt) return timers.after(0, () => setSaid(latest.current))
    return undefined
  }, [dataUpdatedAt, isOnline, timers])

  if (state !== 'ready' || said?.dataUpdatedAt !== dataUpdatedAt || (isOnline && !said.isOld))
    return undefined
  const time = formatDateTime(said.at, { locale, show: 'time', now: said.at })
  return isOnline ? words.updated(time) : words.offlineSince(time)
}
