'use client'

import type { EndReason } from '@weavr-kit/core'
import { createContext, useContext } from 'react'
import type { SessionExpiryPromptMessages } from '../../internal/WeavrMessages.js'
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
  stay: () => void
  signOut: () => void
  /** Puts the message after the end away. */
  close: () => void
}

export const PromptContext = createContext<PromptContextValue | undefined>(undefined)

/** The open prompt; `undefined` outside of one. */
export const usePromptContext = (): PromptContextValue | undefined => useContext(PromptContext)

/** The open prompt while it warns. */
export function useWarning(): PromptContextValue | undefined {
  const prompt = usePromptContext()
  return prompt?.subject === 'expiring' ? prompt : undefined
}
