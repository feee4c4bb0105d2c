'use client'

import type { EndReason, SessionState, WeavrError } from '@weavr-kit/core'
import { useId, useImperativeHandle, useLayoutEffect, useState, type ReactNode, type Ref } from 'react'
import { useStore } from 'zustand'
import type { PartProps } from '../../internal/PartProps.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { useSessionTimeLeft } from '../../session/useSessionTimeLeft.js'
import { sessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'

/** Seconds left at which a voice says so. */
const MILESTONES = [10, 20, 40, 60]

type PartName = 'title' | 'description' | 'countdown' | 'failure' | 'announcer' | 'stay' | 'sign-out' | 'close'

/** What the parts of the prompt are just now, in their order; those that do not apply are missing. */
export type PromptElements = { [Part in PartName]?: [tag: 'button' | 'h2' | 'p', props: Record<string, unknown>] | false }

type PromptDialogProps = PartProps<'dialog'> & {
  dialogRef: Ref<HTMLDialogElement>
  /** Renders the dialog with its parts: in the standard order, or for children that pick them. */
  frame: (elements: PromptElements, dialog: PartProps<'dialog'>) => ReactNode
}

/** When the prompt is open. */
export function PromptDialog(props: PromptDialogProps): ReactNode {
  // Nothing while all is well, so that activity renders nothing. Whoever signs out knows why.
  const shown = useStore(useWeavrContext().weavr.session, (state) => (state.status === 'expiring' || (state.endReason ?? 'signed-out') !== 'signed-out' ? state : undefined))
  const [closed, setClosed] = useState<SessionState>()
  return shown && shown !== closed && <OpenPrompt {...props} state={shown} close={() => setClosed(shown)} />
}

/** How an open prompt behaves, and its words. Mounted only while it is open, so that no opening begins with the last one's failure. */
function OpenPrompt({ dialogRef, frame, state, close, ...props }: PromptDialogProps & { state: SessionState; close: () => void }): ReactNode {
  const reason = state.endReason as Exclude<EndReason, 'signed-out'> | undefined
  const { weavr, messages: overrides } = useWeavrContext()
  const { extend, signOut } = weavr.session
  const id = useId()
  const secondsLeft = useSessionTimeLeft()
  const [openedAt] = useState(secondsLeft)
  const [attempt, setAttempt] = useState<'stay' | 'staying' | 'failed' | 'offline'>('stay')
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  useImperativeHandle(dialogRef, () => dialog!, [dialog])

  const stay = async () => {
    if (attempt === 'staying') return
    setAttempt('staying')
    const { code } = (await extend().catch((error: WeavrError) => error)) as Partial<WeavrError>
    // Still open though it succeeded: something else ends the session.
    setAttempt(code === 'network' ? 'offline' : 'failed')
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

  const messages = { ...sessionExpiryPromptMessages, ...overrides?.sessionExpiryPrompt }
  const failure = (attempt === 'failed' || attempt === 'offline') && attempt
  // A milestone that had passed when the prompt opened would be a lie.
  const milestone = MILESTONES.find((seconds) => secondsLeft <= seconds && seconds <= openedAt)
  const elements: PromptElements = {
    title: ['h2', { id, children: messages[reason ?? 'title'] }],
    description: ['p', { id: id + 'd', children: reason ? messages[state.interruptedWrite ? 'maybeSent' : 'nothingSent'] : messages.description(openedAt) }],
    countdown: !reason && ['p', { 'aria-hidden': true, dir: 'ltr', children: `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}` }],
    failure: !reason && failure && ['p', { role: 'alert', children: messages[failure] }],
    announcer: !reason && ['p', { role: 'status', children: milestone && messages.announcement(milestone) }],
    // Not `disabled`, which would lose the focus.
    stay: !reason && ['button', { 'data-state': attempt, 'aria-disabled': attempt === 'staying', children: messages[failure ? 'tryAgain' : attempt], onClick: stay }],
    'sign-out': !reason && ['button', { children: messages.signOut, onClick: signOut }],
    // The dialog was open already, so only what the focus lands on is read out.
    close: !!reason && ['button', { 'aria-describedby': `${id} ${id}d`, children: messages.close, onClick: close }],
  }
  return frame(elements, {
    role: 'alertdialog',
    'aria-labelledby': id,
    'aria-describedby': id + 'd',
    'data-state': reason ? 'ended' : 'expiring',
    'data-reason': reason,
    ...props,
    ref: setDialog,
  } as PartProps<'dialog'>)
}
