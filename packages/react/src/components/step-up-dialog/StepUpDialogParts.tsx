'use client'

import { forwardRef, type ReactNode } from 'react'
import type { PushAdapter } from '../../internal/challenge/ChallengeState.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useStepUp } from '../../session/useStepUp.js'
import { ChallengeDialog } from './ChallengeDialog.js'
import { challengePart } from './challengePart.js'
import { stepUpDialogMessages } from './stepUpDialogMessages.js'

export interface StepUpRootProps extends PartProps<'dialog'> {
  /** Asks a device first; a text message stays possible. @default text messages alone */
  push?: PushAdapter
  /** The last digits of the user's phone number, where the app knows them. @default 'your phone' */
  phoneEnding?: string
}

/**
 * The `<dialog>`: modal while calls, or `ask`, wait for the payer to step up. `data-state` is the status of
 * `useStepUp`. One in the app: while it is mounted, calls that need a step-up wait for it.
 */
export const Root = forwardRef<HTMLDialogElement, StepUpRootProps>(function Root(
  { push, phoneEnding, ...props },
  ref,
): ReactNode {
  const { open, why, action, ask: _, ...flow } = useStepUp({ answersCalls: true, push })
  const said = useMessages('stepUpDialog', stepUpDialogMessages)
  if (!open) return null
  return (
    <ChallengeDialog
      {...props}
      dialogRef={ref}
      challenge={{
        ...flow,
        action,
        phoneEnding,
        messages: said,
        title: said.title,
        reason: why && said.why(why),
      }}
    />
  )
})

/** The heading that labels the dialog. */
export const Title = challengePart('h2', 'title')

/** Why the payer is asked, or what to look out for; it describes the dialog. */
export const Reason = challengePart('p', 'reason')

/** The `<form>` around field and buttons: Enter presses the one that leads on. Sends nothing by itself. */
export const Form = challengePart('form', 'form')

/** A polite live region: where the code went, or what the payer's device should show. */
export const Status = challengePart('p', 'status')

/** The label of the field. */
export const Label = challengePart('label', 'label')

/** A live region that says what went wrong. */
export const Failure = challengePart('p', 'failure')

/** The one field for the code. Spaces do not matter, and nothing is sent before the button is pressed. */
export const Input = challengePart('input', 'input')

/** The button that leads on: what it says is what it does. */
export const Submit = challengePart('button', 'submit')

/** Sends a new code; there from 15 seconds after the last. */
export const Resend = challengePart('button', 'resend')

/** Sends a text message after all, when a device said no or nothing. */
export const SendText = challengePart('button', 'send-text')

/** Closes the dialog; Esc does the same. */
export const Cancel = challengePart('button', 'cancel')

/** Until when the session lasts. */
export const Deadline = challengePart('p', 'deadline')
