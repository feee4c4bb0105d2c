'use client'

import type { EndReason } from '@weavr-kit/core'
import { createRootContext } from '../../internal/createRootContext.js'
import type { SessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'
import type { StayAttempt } from './useStay.js'

/** The warning, or why the session ended. Whoever signs out knows why, so that is not explained. */
export type PromptSubject = 'expiring' | Exclude<EndReason, 'signed-out'>

/** What the parts of an open prompt share. Nothing that ticks: a part that counts asks the session itself. */
export interface PromptContextValue {
  subject: PromptSubject
  messages: SessionExpiryPromptMessages
  titleId: string
  descriptionId: string
  /** Whole seconds that were left when it opened. */
  openedAtSeconds: number
  attempt: StayAttempt
  /** Of an attempt that failed, what support asks for. */
  requestRef: string | undefined
  stay: () => void
  signOut: () => void
  /** Puts the message after the end away. */
  close: () => void
}

/** The open prompt. */
export const [PromptProvider, usePromptContext] = createRootContext<PromptContextValue>(
  '<SessionExpiryPromptParts.Root>',
)

/** The open prompt while it warns. */
export function useWarning(): PromptContextValue | undefined {
  const prompt = usePromptContext()
  return prompt.subject === 'expiring' ? prompt : undefined
}
