'use client'

import { useId, useState, type ReactNode, type Ref } from 'react'
import { ModalDialog } from '../../internal/dialog/ModalDialog.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useEarlyEffect } from '../../internal/useEarlyEffect.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { PromptProvider, type PromptSubject } from './PromptContext.js'
import { sessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'
import { usePromptSubject } from './usePromptSubject.js'
import { useStay } from './useStay.js'

export interface PromptDialogProps extends PartProps<'dialog'> {
  dialogRef: Ref<HTMLDialogElement>
  /** Says nothing after the end. @default false */
  onlyWarns?: boolean
}

/** When the prompt is open. */
export function PromptDialog({ onlyWarns = false, ...props }: PromptDialogProps): ReactNode {
  const { session } = useWeavrContext().weavr
  const [subject, close] = usePromptSubject()
  // Only who would be seen counts: React runs layout effects backwards while it hides the page.
  useEarlyEffect(() => session.mountPrompt(), [session])

  if (!subject || (onlyWarns && subject !== 'expiring')) return null
  return <OpenPrompt {...props} subject={subject} close={close} />
}

interface OpenPromptProps extends PartProps<'dialog'> {
  dialogRef: Ref<HTMLDialogElement>
  subject: PromptSubject
  close: () => void
}

/** An open prompt. Mounted only while it is open, so that no opening begins with the last one's failure. */
function OpenPrompt({ subject, close, ...props }: OpenPromptProps): ReactNode {
  const { weavr } = useWeavrContext()
  const messages = useMessages('sessionExpiryPrompt', sessionExpiryPromptMessages)
  const { session } = weavr
  const titleId = useId()
  const descriptionId = useId()
  const [openedAtSeconds] = useState(() => Math.ceil(session.timeLeftMs() / 1000))
  const staying = useStay()
  const isWarning = subject === 'expiring'

  return (
    <PromptProvider
      value={{
        subject,
        messages,
        titleId,
        descriptionId,
        openedAtSeconds,
        ...staying,
        signOut: () => void session.signOut(),
        close,
      }}
    >
      <ModalDialog
        role="alertdialog"
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
        data-state={isWarning ? 'expiring' : 'ended'}
        data-reason={isWarning ? undefined : subject}
        {...props}
        staysOnTop
        onDismiss={isWarning ? staying.stay : close}
        placeFocus={focusAnswer}
        // Anew when the warning turns into the message, which has another button.
        focusKey={subject}
      />
    </PromptProvider>
  )
}

function focusAnswer(dialog: HTMLDialogElement) {
  dialog.querySelector<HTMLElement>('[data-part=stay], [data-part=close]')?.focus()
}
