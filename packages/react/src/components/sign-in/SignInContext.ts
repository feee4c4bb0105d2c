'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext } from 'react'
import type { SignInMessages } from '../../internal/WeavrMessages.js'
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

export const SignInContext = createContext<(SignInFlow & { step: SignInStep; words: SignInMessages; forgot?: () => void; askDevice?: (email: string) => void }) | undefined>(undefined)

export function useSignInContext() {
  const flow = useContext(SignInContext)
  if (!flow) throw new ConfigurationError('Use this part inside <SignInParts.Root>.', 'no-root')
  return flow
}
