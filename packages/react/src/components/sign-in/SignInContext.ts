'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { SignInMessages } from './signInMessages.js'
import type { SignInFlow, SignInFlowState } from '../../session/useSignInFlow.js'

/** The screens of a sign-in; whether it is waiting on one is the status's affair. */
export type SignInStep = 'credentials' | 'device' | 'identity' | 'password' | 'done'

export const stepOf: Record<SignInFlowState['status'], SignInStep> = {
  credentials: 'credentials',
  'signing-in': 'credentials',
  'asking-device': 'device',
  'choosing-identity': 'identity',
  exchanging: 'identity',
  'password-expired': 'password',
  'updating-password': 'password',
  'signed-in': 'done',
}

export const [SignInProvider, useSignInContext] = createRootContext<
  SignInFlow & {
    step: SignInStep
    words: SignInMessages
    forgot?: () => void
    askDevice?: (email: string) => void
  }
>('<SignInParts.Root>')
