import type { components } from '@weavr-kit/core'
import type { CheckRecord } from './CheckRecord.js'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type Schemas = components['schemas']

export interface FactorRecord {
  type: Schemas['AuthenticationFactorType']
  channel: Schemas['AuthenticationFactorChannel']
  status: Schemas['AuthenticationFactorStatus']
}

/**
 * A person's login for one identity. Several users may share an e-mail address: one person, several
 * identities.
 */
export interface UserRecord {
  id: string
  identityId: string
  type: 'ROOT' | 'USER'
  name: string
  surname: string
  email: string
  mobile?: Schemas['Mobile']
  active: boolean
  emailVerified: boolean
  mobileVerified: boolean
  factors: FactorRecord[]
  dateOfBirth?: Schemas['Date']
  tag?: string
  countryOfResidence?: string
  locale?: string
  brand?: string
  /** Of an authorised user. A root user may do everything. */
  roles?: Schemas['UserRole'][]
  /** The latest invite of an authorised user. */
  invite?: { sentAt: number; consumed: boolean }
  /** The check of the person, for one who signs for the company. */
  kyc?: CheckRecord
  mobileChanges?: number
}

export const users: RecordRules<UserRecord> = ofIdentity
