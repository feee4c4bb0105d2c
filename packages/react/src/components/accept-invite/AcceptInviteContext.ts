'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { AcceptInviteMessages } from './acceptInviteMessages.js'
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

export const [AcceptInviteProvider, useAcceptInviteContext] =
  createRootContext<AcceptInviteContextValue>('<AcceptInviteParts.Root>')
