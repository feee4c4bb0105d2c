'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext } from 'react'
import type { LostPasswordMessages } from '../../internal/WaysInMessages.js'
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

export const LostPasswordContext = createContext<LostPasswordContextValue | undefined>(undefined)

export function useLostPasswordContext(): LostPasswordContextValue {
  const flow = useContext(LostPasswordContext)
  if (!flow) throw new ConfigurationError('Use this part inside <LostPasswordParts.Root>.', 'no-root')
  return flow
}
