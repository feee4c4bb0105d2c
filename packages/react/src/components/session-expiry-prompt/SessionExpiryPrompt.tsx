'use client'

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { PromptDialog } from './PromptDialog.js'
import * as Parts from './SessionExpiryPromptParts.js'

export type SessionExpiryPromptProps = Omit<ComponentPropsWithoutRef<'dialog'>, 'children'>

/**
 * Warns the payer while under a minute remains, and says afterwards why the session ended. Part of the
 * provider by default. A modal `<dialog>` that takes the props it is given; `data-state` is `expiring` or
 * `ended`, `data-reason` why it ended. For another arrangement, use `SessionExpiryPromptParts`.
 * @keyboard <kbd>Esc</kbd> stays signed in while the warning is open, and closes what is said after the end.
 */
export const SessionExpiryPrompt = forwardRef<HTMLDialogElement, SessionExpiryPromptProps>(
  function SessionExpiryPrompt(props, ref) {
    return (
      <PromptDialog data-weavr="session-expiry-prompt" {...props} dialogRef={ref}>
        <PromptContent />
      </PromptDialog>
    )
  },
)

/** All parts in the standard order; those that do not apply render nothing. */
export function PromptContent(): ReactNode {
  return (
    <>
      <Parts.Title />
      <Parts.Description />
      <Parts.Countdown />
      <Parts.Failure />
      <Parts.Reference />
      <Parts.Announcer />
      <Parts.Stay />
      <Parts.SignOut />
      <Parts.Close />
    </>
  )
}
