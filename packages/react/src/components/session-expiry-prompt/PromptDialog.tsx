'use client'

import type { SessionState, WeavrError } from '@weavr-kit/core'
import { useId, useImperativeHandle, useLayoutEffect, useState, type ReactNode, type Ref } from 'react'
import { useStore } from 'zustand'
import type { PartProps } from '../../internal/PartProps.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { useSessionTimeLeft } from '../../session/useSessionTimeLeft.js'
import { promptElements, type Prompt, type PromptElements } from './promptElements.js'
import { sessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'

type PromptDialogProps = PartProps<'dialog'> & {
  dialogRef: Ref<HTMLDialogElement>
  /** Renders the dialog with its parts: in the standard order, or for children that pick them. */
  frame: (elements: PromptElements, dialog: PartProps<'dialog'>) => ReactNode
}

/** When the prompt is open, and how it behaves. What it looks like is the frame's. */
export function PromptDialog(props: PromptDialogProps): ReactNode {
  // Nothing while all is well, so that activity renders nothing.
  const state = useStore(useWeavrContext().weavr.session, (state) => (state.status === 'active' ? undefined : state))
  const [closed, setClosed] = useState<SessionState>()
  // Whoever signs out knows why.
  const reason = state === closed || state?.endReason === 'signed-out' ? undefined : state?.endReason
  return state && (reason || state.status === 'expiring') && <OpenPrompt {...props} reason={reason} unsure={state.interruptedWrite} close={() => setClosed(state)} />
}

/** Mounted only while open, so that no opening begins with the last one's failure. */
function OpenPrompt({ dialogRef, frame, reason, unsure, close, ...props }: PromptDialogProps & Pick<Prompt, 'reason' | 'unsure' | 'close'>): ReactNode {
  const { weavr, messages } = useWeavrContext()
  const { extend, signOut } = weavr.session
  const id = useId()
  const secondsLeft = useSessionTimeLeft()
  const [openedAt] = useState(secondsLeft)
  const [attempt, setAttempt] = useState<Prompt['attempt']>('stay')
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  useImperativeHandle(dialogRef, () => dialog!, [dialog])

  const stay = async () => {
    if (attempt === 'staying') return
    setAttempt('staying')
    const error = await extend().catch((error: WeavrError) => error)
    // Still open though it succeeded: something else ends the session.
    setAttempt('code' in error && error.code === 'network' ? 'offline' : 'failed')
  }

  useLayoutEffect(() => {
    dialog?.showModal()
    // Closing gives the focus back to where it was.
    return () => dialog?.close()
  }, [dialog])
  useLayoutEffect(() => {
    // Again when the warning turns into the message, which has another button.
    dialog?.querySelector<HTMLElement>('[data-part=stay],[data-part=close]')?.focus()
  }, [dialog, reason])
  useLayoutEffect(() => {
    const dismiss = (event: Event) => {
      event.preventDefault()
      // What lies beneath must not hear this Esc.
      event.stopPropagation()
      if (reason) close()
      else void stay()
    }
    // As properties, so that the caller's handlers have their props to themselves.
    Object.assign(dialog ?? {}, {
      oncancel: dismiss,
      // Chromium closes a dialog at the second Esc in a row without asking, unless the key is taken.
      // Void, because a handler that returns false takes the key from everybody, and with it every Tab.
      onkeydown: (event: KeyboardEvent) => void (event.key === 'Escape' && dismiss(event)),
      // Some other way of closing must not hide a warning that stands.
      onclose: () => dialog!.open || !dialog!.isConnected || dialog!.showModal(),
    })
  })

  return frame(
    promptElements({
      ...{ id, reason, unsure, secondsLeft, openedAt, attempt, stay, signOut, close },
      messages: { ...sessionExpiryPromptMessages, ...messages?.sessionExpiryPrompt },
    }),
    {
      role: 'alertdialog',
      'aria-labelledby': id,
      'aria-describedby': id + 'd',
      'data-state': reason ? 'ended' : 'expiring',
      'data-reason': reason,
      ...props,
      ref: setDialog,
    } as PartProps<'dialog'>,
  )
}
