'use client'

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { PromptDialog, type PromptElements } from './PromptDialog.js'

export type SessionExpiryPromptProps = Omit<ComponentPropsWithoutRef<'dialog'>, 'children'>

/**
 * Warns the payer while under a minute remains, and says afterwards why the session ended. Part of the provider by default.
 * A modal `<dialog>` that takes the props it is given; `data-state` is `expiring` or `ended`, `data-reason` why it ended.
 * For another arrangement, use `SessionExpiryPromptParts`.
 */
export const SessionExpiryPrompt = forwardRef<HTMLDialogElement, SessionExpiryPromptProps>(function SessionExpiryPrompt(props, ref) {
  return <PromptDialog {...props} dialogRef={ref} frame={standardFrame} />
})

function standardFrame(elements: PromptElements, dialog: SessionExpiryPromptProps): ReactNode {
  return (
    <dialog data-weavr="session-expiry-prompt" {...dialog}>
      {Object.entries(elements).map(([name, element]) => {
        const [Tag, own] = element || []
        return Tag && <Tag key={name} data-part={name} {...own} />
      })}
    </dialog>
  )
}
