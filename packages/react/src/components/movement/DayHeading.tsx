'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { DateTime } from '../date-time/DateTime.js'
import { movementMessages } from './movementMessages.js'

/** A day, with how near it is where that is quicker to read. */
export function DayHeading({ at }: { at: number }): ReactNode {
  const words = useMessages('movement', movementMessages)
  const now = new Date(useWeavr().platform.clock.wallMs())
  const isDay = (back: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - back).toDateString() ===
    new Date(at).toDateString()
  const near = isDay(0) ? words.today : isDay(1) ? words.yesterday : undefined
  return (
    <>
      {near && (
        <>
          <strong>{near}</strong> <span aria-hidden="true">·</span>{' '}
        </>
      )}
      <DateTime value={at} show="day" />
    </>
  )
}
