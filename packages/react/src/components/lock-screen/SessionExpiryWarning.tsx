'use client'

import { forwardRef } from 'react'
import { useStore } from 'zustand'
import { useWeavr } from '../../internal/useWeavr.js'
import { SessionExpiryPrompt, type SessionExpiryPromptProps } from '../session-expiry-prompt/SessionExpiryPrompt.js'

/** `SessionExpiryPrompt` without its word after the end, for apps whose `LockScreen` says it. */
export const SessionExpiryWarning = forwardRef<HTMLDialogElement, SessionExpiryPromptProps>(function SessionExpiryWarning(props, ref) {
  const expiring = useStore(useWeavr().session, ({ status }) => status === 'expiring')
  return expiring && <SessionExpiryPrompt {...props} ref={ref} />
})
