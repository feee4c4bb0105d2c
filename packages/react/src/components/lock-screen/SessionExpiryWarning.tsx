'use client'

import { forwardRef } from 'react'
import { PromptDialog } from '../session-expiry-prompt/PromptDialog.js'
import { PromptContent, type SessionExpiryPromptProps } from '../session-expiry-prompt/SessionExpiryPrompt.js'

/** `SessionExpiryPrompt` without its word after the end, for apps whose `LockScreen` says it. */
export const SessionExpiryWarning = forwardRef<HTMLDialogElement, SessionExpiryPromptProps>(
  function SessionExpiryWarning(props, ref) {
    return (
      <PromptDialog data-weavr="session-expiry-prompt" {...props} dialogRef={ref} onlyWarns>
        <PromptContent />
      </PromptDialog>
    )
  },
)
