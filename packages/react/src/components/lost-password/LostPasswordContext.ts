'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { LostPasswordMessages } from './lostPasswordMessages.js'
import type { LostPasswordFlow, LostPasswordState } from '../../session/useLostPassword.js'

/** The screens of a lost password; whether it is waiting on one is the status's affair. */
export type LostPasswordStep = 'email' | 'code' | 'identity' | 'done'

export const stepOf: Record<LostPasswordState['status'], LostPasswordStep> = {
  email: 'email',
  sending: 'email',
  code: 'code',
  resuming: 'code',
  'choosing-identity': 'identity',
  exchanging: 'identity',
  'signed-in': 'done',
}

export interface LostPasswordContextValue extends LostPasswordFlow {
  step: LostPasswordStep
  words: LostPasswordMessages
  toSignIn?: () => void
}

export const [LostPasswordProvider, useLostPasswordContext] =
  createRootContext<LostPasswordContextValue>('<LostPasswordParts.Root>')
