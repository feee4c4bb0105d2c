'use client'

import { ApiError } from '@weavr-kit/core'
import { useEffect, useState, type ReactNode } from 'react'
import { formatDateTime } from '../../internal/formatDateTime.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { useLoadedContext } from './LoadedContext.js'

/** A wait that nobody explains seems endless from here on. */
const STILL_TRYING_AFTER_MS = 2_000

/** That it is tried again by itself: when, where Weavr tells; else, after a while, that it goes on. */
export function RetryWords(): ReactNode {
  const { query } = useLoadedContext()
  const { failureReason, isFetching } = query
  if (!isFetching || !failureReason) return null
  if (failureReason instanceof ApiError && failureReason.status === 429)
    return <BusyUntil key={String(failureReason.retryAfterMs)} waitMs={failureReason.retryAfterMs ?? 0} />
  return <StillTrying />
}

function BusyUntil({ waitMs }: { waitMs: number }) {
  const { words } = useLoadedContext()
  const { clock } = useWeavr().platform
  const locale = useWeavrLocale()
  const [now] = useState(() => clock.wallMs())
  return words.busyUntil(formatDateTime(now + waitMs, { locale, show: 'time', now }))
}

function StillTrying() {
  const { words } = useLoadedContext()
  const { timers } = useWeavr().platform
  const [isLong, setLong] = useState(false)
  useEffect(() => timers.after(STILL_TRYING_AFTER_MS, () => setLong(true)), [timers])
  return isLong && words.stillTrying
}
