'use client'

import type { SessionState, WeavrError } from '@weavr-kit/core'
import { createContext, createElement, forwardRef, useId, useImperativeHandle, useLayoutEffect, useState, type ReactNode, type Ref } from 'react'
import { useStore } from 'zustand'
import type { PartComponent, PartProps } from '../../internal/PartProps.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { useSessionTimeLeft } from '../../session/useSessionTimeLeft.js'
import { promptElements, type Prompt, type PromptElements } from './promptElements.js'
import { sessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'

/** What the headless parts read. */
export const PromptContext = createContext<PromptElements>({})

/**
 * Warns the payer while under a minute remains, and says afterwards why the session ended. Part of the provider by default.
 * A modal `<dialog>` that takes the props it is given; `data-state` is `expiring` or `ended`, `data-reason` why it ended.
 * For another arrangement, give it `SessionExpiryPromptParts` as children: then it brings no style of its own.
 */
export const SessionExpiryPrompt: PartComponent<'dialog'> = forwardRef(function SessionExpiryPrompt(props, dialogRef) {
  const state = useStore(useWeavrContext().weavr.session)
  const [closed, setClosed] = useState<SessionState>()
  // Whoever signs out knows why.
  const reason = state.endReason === 'signed-out' || state === closed ? undefined : state.endReason
  return (
    (reason || state.status === 'expiring') && <OpenPrompt {...props} {...{ dialogRef, reason }} unsure={state.interruptedWrite} close={() => setClosed(state)} />
  )
})

type OpenPromptProps = PartProps<'dialog'> & Pick<Prompt, 'reason' | 'unsure' | 'close'> & { dialogRef: Ref<HTMLDialogElement> }

/** Mounted only while open, so that no opening begins with the last one's failure. */
function OpenPrompt({ dialogRef, reason, unsure, close, render, ...props }: OpenPromptProps): ReactNode {
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
    try {
      await extend()
      // Still open after that: something else ends the session.
      setAttempt('failed')
    } catch (error) {
      setAttempt((error as WeavrError).code === 'network' ? 'offline' : 'failed')
    }
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
      onkeydown: (event: KeyboardEvent) => event.key === 'Escape' && dismiss(event),
      // Some other way of closing must not hide a warning that stands.
      onclose: () => dialog!.open || !dialog!.isConnected || dialog!.showModal(),
    })
  })

  const elements = promptElements({
    ...{ id, reason, unsure, secondsLeft, openedAt, attempt, stay, signOut, close },
    messages: { ...sessionExpiryPromptMessages, ...messages?.sessionExpiryPrompt },
  })
  const all = {
    role: 'alertdialog',
    'aria-labelledby': id,
    'aria-describedby': id + 'd',
    'data-state': reason ? 'ended' : 'expiring',
    'data-reason': reason,
    children: Object.entries(elements).map(([name, element]) => element && createElement(element[0], { key: name, 'data-part': name, ...element[1] })),
    ...props,
    className: `${props.children ? '' : 'weavr-session-expiry-prompt '}${props.className ?? ''}`,
    ref: setDialog,
  }
  return <PromptContext.Provider value={elements}>{render ? render(all) : createElement('dialog', all)}</PromptContext.Provider>
}
