'use client'

import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import type { SessionLimitNoticeMessages } from '../../internal/WeavrMessages.js'

/** English. */
const english: SessionLimitNoticeMessages = {
  limit: (minutes) =>
    `For your security, we sign you out after ${minutes === 1 ? '1 minute' : `${minutes} minutes`} without activity. We ask first, and what you typed is kept if you stay.`,
}

export interface SessionLimitNoticeProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {
  /** The provider's `payerIdleMs`, where it was given one. In milliseconds. @default 300_000 */
  limitMs?: number
}

/**
 * Says how long the payer may be away before it matters: put it at the start of a form that takes a while.
 *
 * @see {@link https://www.w3.org/WAI/WCAG22/Understanding/timeouts.html} WCAG 2.2.6
 */
export const SessionLimitNotice = forwardRef<HTMLParagraphElement, SessionLimitNoticeProps>(function SessionLimitNotice({ limitMs = 300_000, ...props }, ref) {
  const { limit } = { ...english, ...useWeavrContext().messages?.sessionLimitNotice }
  return (
    <p data-weavr="session-limit-notice" {...props} ref={ref}>
      {limit(Math.floor(limitMs / 60_000))}
    </p>
  )
})
