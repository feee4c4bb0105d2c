'use client'

import { useId, useImperativeHandle, useLayoutEffect, useState, type ReactNode, type Ref } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { challengeElements, type OpenChallenge } from './challengeElements.js'
import { ChallengeContext } from './challengePart.js'

export interface ChallengeDialogProps extends PartProps<'dialog'> {
  dialogRef: Ref<HTMLDialogElement>
  /** Where it stands, and what it says. Mounted only while open. */
  challenge: Omit<OpenChallenge, 'id' | 'endsAt'>
}

/** How an open challenge behaves; what it looks like is made of its parts. */
export function ChallengeDialog({ dialogRef, challenge, render, ...props }: ChallengeDialogProps): ReactNode {
  const { status, cancel } = challenge
  const id = useId()
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  useImperativeHandle(dialogRef, () => dialog!, [dialog])
  const expiresAt = useWeavrSession((session) => session.expiresAt)
  // The expiry prompt lies over every dialog, so none opens over it.
  const calm = useWeavrSession((session) => session.status === 'active')

  useLayoutEffect(() => {
    if (calm && dialog && !dialog.open) dialog.showModal()
  }, [calm, dialog])
  // Closing gives the focus back to where it was.
  useLayoutEffect(() => () => dialog?.close(), [dialog])

  useLayoutEffect(() => {
    if (!dialog?.open) return
    const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-part=${name}]`)
    const input = part('input') as HTMLInputElement | null
    if (status === 'wrong' || status === 'incomplete') {
      input?.focus()
      input?.select()
    } else if (!dialog.contains(document.activeElement) || document.activeElement === dialog || (status === 'code' && document.activeElement === part('cancel'))) {
      // What had the focus has gone, or the field has just come.
      ;(input ?? part('submit') ?? part('cancel'))?.focus()
    }
  }, [dialog, calm, status])

  useLayoutEffect(() => {
    const dismiss = (event: Event) => {
      event.preventDefault()
      // What lies beneath must not hear this Esc.
      event.stopPropagation()
      cancel()
    }
    // As properties, so that the caller's handlers have their props to themselves.
    Object.assign(dialog ?? {}, {
      oncancel: dismiss,
      // Chromium closes a dialog at the second Esc in a row without asking. Void, or the key would be taken from everybody.
      onkeydown: (event: KeyboardEvent) => void (event.key === 'Escape' && dismiss(event)),
      onclose: () => dialog!.open || !dialog!.isConnected || dialog!.showModal(),
    })
  })

  const endsAt = expiresAt === undefined ? undefined : new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(expiresAt)
  const own = {
    'aria-labelledby': id,
    'aria-describedby': challenge.reason === undefined ? undefined : id + 'r',
    'data-state': status,
    ...props,
    ref: setDialog,
  }
  return <ChallengeContext.Provider value={challengeElements({ ...challenge, id, endsAt })}>{render ? render(own) : <dialog {...own} />}</ChallengeContext.Provider>
}
