import type { components } from '@weavr-kit/core'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type Schemas = components['schemas']
type LinkedAccount = Schemas['LinkedAccount']
type LinkedAccountVerification = Schemas['LinkedAccountVerification']

export type VerificationStep = Required<Pick<Schemas['LinkedAccountVerificationStep'], 'step' | 'status'>> &
  Schemas['LinkedAccountVerificationStep']

/** An attempt to verify a linked account. */
export interface VerificationRun extends LinkedAccountVerification {
  id: string
  verificationSteps: VerificationStep[]
}

export interface LinkedAccountRecord extends LinkedAccount {
  identityId: string
  currency: string
  creationTimestamp: number
  accountReference: Schemas['LinkedAccountReference']
  verifications: VerificationRun[]
}

export const linkedAccounts: RecordRules<LinkedAccountRecord> = ofIdentity
