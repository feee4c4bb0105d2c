'use client'

import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext } from 'react'
import type { AcceptInviteMessages } from '../../internal/WaysInMessages.js'
import type { AcceptInviteFlow, AcceptInviteState } from '../../session/useAcceptInvite.js'

/** The screens of an invite; whether it is waiting on one is the status's affair. */
export type AcceptInviteStep = 'checking' | 'unknown' | 'unusable' | 'password' | 'identity' | 'done'

export const stepOf: Record<AcceptInviteState['status'], AcceptInviteStep> = {
  checking: 'checking',
  unknown: 'unknown',
  unusable: 'unusable',
  password: 'password',
  accepting: 'password',
  'choosing-identity': 'identity',
  exchanging: 'identity',
  'signed-in': 'done',
}

export interface AcceptInviteContextValue extends AcceptInviteFlow {
  step: AcceptInviteStep
  words: AcceptInviteMessages
  email?: string
  toSignIn?: () => void
}

export const AcceptInviteContext = createContext<AcceptInviteContextValue | undefined>(undefined)

export function useAcceptInviteContext(): AcceptInviteContextValue {
  const flow = useContext(AcceptInviteContext)
  if (!flow) throw new ConfigurationError('Use this part inside <AcceptInviteParts.Root>.', 'no-root')
  return flow
}
