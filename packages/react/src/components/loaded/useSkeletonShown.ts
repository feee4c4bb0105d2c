'use client'

import { useEffect, useState } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'

/** Faster than this, grey shapes would only flash. In milliseconds. */
const AFTER_MS = 300

/** Once they are there, they stay so long. */
const AT_LEAST_MS = 300

/** Whether grey shapes stand in for what is waited for. */
export function useSkeletonShown(isWaiting: boolean): boolean {
  const { timers } = useWeavr().platform
  const [isShown, setShown] = useState(false)
  useEffect(
    () => timers.after(isWaiting ? AFTER_MS : AT_LEAST_MS, () => setShown(isWaiting)),
    [isWaiting, timers],
  )
  return isShown
}
