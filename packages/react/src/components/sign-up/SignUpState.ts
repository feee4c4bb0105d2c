import type { components } from '@weavr-kit/core'
import type { FlowTrouble } from '../../session/FlowFailure.js'

/** Who signs up. */
export type SignUpType = 'corporate' | 'consumer'

/** What was typed, by the names of the fields. */
export type SignUpDetails = Readonly<Record<string, string>>

/** The number as Weavr has it. */
export type SignUpMobile = components['schemas']['Mobile']

/** Where a sign-up stands. No password, code or token is part of it. */
export type SignUpState =
  /** A session is live already: how far it got is being looked at. */
  | { status: 'resuming' }
  | ({ status: 'resume-failed' } & FlowTrouble)
  | ({ status: 'details'; details: SignUpDetails } & FlowTrouble)
  | { status: 'registering'; details: SignUpDetails }
  | ({ status: 'email-code'; email: string } & FlowTrouble)
  | { status: 'sending-email-code'; email: string }
  | { status: 'verifying-email'; email: string }
  | ({ status: 'password'; email: string } & FlowTrouble)
  | { status: 'creating-password'; email: string }
  /** The address signs in for another account already, and keeps that password. */
  | { status: 'has-password'; email: string }
  | ({ status: 'phone'; mobile: SignUpMobile } & FlowTrouble)
  | { status: 'sending-phone-code'; mobile: SignUpMobile }
  | ({ status: 'phone-code'; mobile: SignUpMobile } & FlowTrouble)
  | { status: 'verifying-phone'; mobile: SignUpMobile }
  /** `begun`: the check was started before, and goes on where it was left. */
  | ({ status: 'verification'; begun: boolean } & FlowTrouble)
  | { status: 'starting-check'; begun: boolean }
  /** Weavr's flow is open. */
  | { status: 'checking'; reference: string }
  | { status: 'in-review' }
  | { status: 'not-accepted' }
  | { status: 'verified' }
  /** The session ended on the way: after the next sign-in it goes on. */
  | { status: 'signed-out' }

export type SignUpStatus = SignUpState['status']

/** The steps, in their order. */
export const signUpSteps = ['email', 'password', 'phone', 'verification'] as const

export type SignUpStepName = (typeof signUpSteps)[number]

/** One step of the list, and how far it is. */
export interface SignUpStep {
  name: SignUpStepName
  progress: 'done' | 'next' | 'later' | 'with-our-team' | 'not-accepted'
}

const at: Record<SignUpStatus, number> = {
  resuming: -1,
  'resume-failed': -1,
  'signed-out': -1,
  details: 0,
  registering: 0,
  'email-code': 0,
  'sending-email-code': 0,
  'verifying-email': 0,
  password: 1,
  'creating-password': 1,
  'has-password': 1,
  phone: 2,
  'sending-phone-code': 2,
  'phone-code': 2,
  'verifying-phone': 2,
  verification: 3,
  'starting-check': 3,
  checking: 3,
  'in-review': 3,
  'not-accepted': 3,
  verified: 4,
}

/** How far each step is; none while that is not known. `signedIn` says that there is a password already. */
export function toSignUpSteps(status: SignUpStatus, signedIn: boolean): readonly SignUpStep[] {
  const now = at[status]
  if (now < 0) return []
  const current =
    status === 'in-review' ? 'with-our-team' : status === 'not-accepted' ? 'not-accepted' : 'next'
  return signUpSteps.map((name, index) => ({
    name,
    progress: index < now || (name === 'password' && signedIn) ? 'done' : index === now ? current : 'later',
  }))
}
