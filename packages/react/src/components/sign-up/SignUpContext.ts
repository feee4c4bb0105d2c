'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { SignUpMessages } from './signUpMessages.js'
import type { SignUpStatus } from './SignUpState.js'
import type { SignUpFlow } from './SignUpFlow.js'

/** The screens of a sign-up; whether it is waiting on one is the status's affair. */
export type SignUpScreen =
  | 'resuming'
  | 'resume-failed'
  | 'details'
  | 'email'
  | 'password'
  | 'has-password'
  | 'phone'
  | 'phone-code'
  | 'verification'
  | 'check'
  | 'in-review'
  | 'not-accepted'
  | 'verified'
  | 'signed-out'

export const screenOf: Record<SignUpStatus, SignUpScreen> = {
  resuming: 'resuming',
  'resume-failed': 'resume-failed',
  details: 'details',
  registering: 'details',
  'email-code': 'email',
  'sending-email-code': 'email',
  'verifying-email': 'email',
  password: 'password',
  'creating-password': 'password',
  'has-password': 'has-password',
  phone: 'phone',
  'sending-phone-code': 'phone',
  'phone-code': 'phone-code',
  'verifying-phone': 'phone-code',
  verification: 'verification',
  'starting-check': 'verification',
  checking: 'check',
  'in-review': 'in-review',
  'not-accepted': 'not-accepted',
  verified: 'verified',
  'signed-out': 'signed-out',
}

export interface SignUpContextValue extends SignUpFlow {
  screen: SignUpScreen
  words: SignUpMessages
  countries: readonly string[]
  toSignIn?: () => void
  finish?: () => void
}

export const [SignUpProvider, useSignUpContext] = createRootContext<SignUpContextValue>('<SignUpParts.Root>')
