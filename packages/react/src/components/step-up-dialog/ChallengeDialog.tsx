'use client'

import { useId, useState, type ReactNode, type Ref } from 'react'
import { ModalDialog } from '../../internal/dialog/ModalDialog.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { challengeElements, type OpenChallenge } from './challengeElements.js'
import { ChallengeProvider } from './challengePart.js'

export interface ChallengeDialogProps extends PartProps<'dialog'> {
  dialogRef: Ref<HTMLDialogElement>
  /** Where it stands, and what it says. Mounted only while open. */
  challenge: Omit<OpenChallenge, 'id' | 'endsAt'>
}

/** How an open challenge behaves; what it looks like is made of its parts. */
export function ChallengeDialog({ challenge, ...props }: ChallengeDialogProps): ReactNode {
  const { status, cancel, reason } = challenge
  const id = useId()
  const locale = useWeavrLocale()
  const expiresAt = useWeavrSession((session) => session.expiresAt)
  const isCalm = useWeavrSession((session) => session.status === 'active')
  // None opens while the expiry prompt is there, which lies over every dialog. One that is open stays open.
  const [hasOpened, setHasOpened] = useState(isCalm)
  if (isCalm && !hasOpened) setHasOpened(true)
  if (!hasOpened) return null

  function placeFocus(dialog: HTMLDialogElement) {
    const find = (part: string) => dialog.querySelector<HTMLElement>(`[data-part=${part}]`)
    const input = find('input')
    if (input && (status === 'wrong' || status === 'incomplete')) {
      input.focus()
      if (input instanceof HTMLInputElement) input.select()
      return
    }
    const focused = document.activeElement
    const isLost = focused === dialog || !dialog.contains(focused)
    const fieldHasJustCome = status === 'code' && focused === find('cancel')
    if (isLost || fieldHasJustCome) (input ?? find('submit') ?? find('cancel'))?.focus()
  }

  const timeOfDay = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const endsAt = expiresAt === undefined ? undefined : timeOfDay.format(expiresAt)
  return (
    <ChallengeProvider value={challengeElements({ ...challenge, id, endsAt })}>
      <ModalDialog
        aria-labelledby={id}
        aria-describedby={reason === undefined ? undefined : id + 'r'}
        data-state={status}
        {...props}
        onDismiss={cancel}
        placeFocus={placeFocus}
        focusKey={status}
      />
    </ChallengeProvider>
  )
}
