'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { sessionLimitNoticeMessages } from './sessionLimitNoticeMessages.js'

export interface SessionLimitNoticeProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {
  /** The provider's `payerIdleMs`, where it was given one. In milliseconds. @default 300_000 */
  limitMs?: number
}

/**
 * Says how long the payer may be away before it matters: put it at the start of a form that takes a while.
 *
 * @see {@link https://www.w3.org/WAI/WCAG22/Understanding/timeouts.html} WCAG 2.2.6
 */
export const SessionLimitNotice = forwardRef<HTMLParagraphElement, SessionLimitNoticeProps>(
  function SessionLimitNotice({ limitMs = 300_000, ...props }, ref) {
    const { limit } = useMessages('sessionLimitNotice', sessionLimitNoticeMessages)
    return (
      <p data-weavr="session-limit-notice" {...props} ref={ref}>
        {limit(Math.floor(limitMs / 60_000))}
      </p>
    )
  },
)
