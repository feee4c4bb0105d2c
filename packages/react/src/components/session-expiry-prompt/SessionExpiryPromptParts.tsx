'use client'

import { forwardRef } from 'react'
import { useStore } from 'zustand'
import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useSessionTimeLeft } from '../../session/useSessionTimeLeft.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { PromptDialog } from './PromptDialog.js'
import { usePromptContext, useWarning } from './PromptContext.js'

/** Seconds left at which a voice says so. */
const MILESTONES = [10, 20, 40, 60]

/**
 * The `<dialog>`: modal over everything while the session is expiring, and after its end until it is closed.
 * `data-state` is `expiring` or `ended`, `data-reason` why it ended.
 */
export const Root: PartComponent<'dialog'> = forwardRef(function Root(props, ref) {
  return <PromptDialog {...props} dialogRef={ref} />
})

/** The heading that labels the dialog: the question, or after the end, what happened. */
export const Title = createPart('h2', 'title', () => {
  const { messages, subject, titleId } = usePromptContext()
  return { id: titleId, children: subject === 'expiring' ? messages.title : messages[subject] }
})

/** The text that describes the dialog. Never ticks, because it would be read out with every change. */
export const Description = createPart('p', 'description', () => {
  const { descriptionId, messages, openedAtSeconds, subject } = usePromptContext()
  const interruptedWrite = useStore(useWeavr().session, (state) => state.interruptedWrite)
  if (subject === 'expiring') return { id: descriptionId, children: messages.description(openedAtSeconds) }
  return { id: descriptionId, children: interruptedWrite ? messages.maybeSent : messages.nothingSent }
})

/** The time left, as `0:42`, for the eye alone: `Announcer` speaks. Gone after the end. */
export const Countdown = createPart('p', 'countdown', () => {
  const secondsLeft = useSessionTimeLeft()
  if (!useWarning()) return undefined
  const seconds = String(secondsLeft % 60).padStart(2, '0')
  return { 'aria-hidden': true, dir: 'ltr', children: `${Math.floor(secondsLeft / 60)}:${seconds}` }
})

/** Says that staying did not work, as soon as that is known; else nothing. */
export const Failure = createPart('p', 'failure', () => {
  const warning = useWarning()
  if (warning?.attempt !== 'failed' && warning?.attempt !== 'offline') return undefined
  return { role: 'alert', children: warning.messages[warning.attempt] }
})

/** What support asks for, with a way to copy it, where Weavr would not let the payer stay; else nothing. */
export const Reference = createReferencePart(() => useWarning()?.requestRef)

/**
 * A polite live region that speaks at 60, 40, 20 and 10 seconds. Hide it from the eye, not from assistive
 * technology.
 */
export const Announcer = createPart('p', 'announcer', () => {
  const secondsLeft = useSessionTimeLeft()
  const warning = useWarning()
  if (!warning) return undefined
  // A milestone that had passed when the prompt opened would be a lie.
  const milestone = MILESTONES.find((seconds) => secondsLeft <= seconds && seconds <= warning.openedAtSeconds)
  const { announcement } = warning.messages
  return { role: 'status', children: milestone === undefined ? undefined : announcement(milestone) }
})

/**
 * The button that keeps the session alive; it has the focus when the prompt opens. `data-state` is `stay`,
 * `staying`, `failed` or `offline`.
 */
export const Stay = createPart('button', 'stay', () => {
  const warning = useWarning()
  if (!warning) return undefined
  const { attempt, messages, stay } = warning
  const hasFailed = attempt === 'failed' || attempt === 'offline'
  return {
    type: 'button',
    'data-state': attempt,
    // Not `disabled`, which would lose the focus.
    'aria-disabled': attempt === 'staying',
    onClick: stay,
    children: hasFailed ? messages.tryAgain : messages[attempt],
  }
})

/** The button that signs out at once. */
export const SignOut = createPart('button', 'sign-out', () => {
  const warning = useWarning()
  return warning && { type: 'button', onClick: warning.signOut, children: warning.messages.signOut }
})

/** The one button after the end. */
export const Close = createPart('button', 'close', () => {
  const { close, descriptionId, messages, subject, titleId } = usePromptContext()
  if (subject === 'expiring') return undefined
  return {
    type: 'button',
    // The dialog was open already, so only what the focus lands on is read out.
    'aria-describedby': `${titleId} ${descriptionId}`,
    onClick: close,
    children: messages.close,
  }
})
