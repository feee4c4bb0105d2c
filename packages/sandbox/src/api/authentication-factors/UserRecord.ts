export interface FactorRecord {
  type: 'OTP'
  channel: 'SMS'
  status: 'PENDING_VERIFICATION' | 'ACTIVE' | 'INACTIVE'
}

/** A person's login for one identity. Several users may share an e-mail address: one person, several identities. */
export interface UserRecord {
  id: string
  identityId: string
  type: 'ROOT' | 'USER'
  name: string
  surname: string
  email: string
  mobile?: { countryCode: string; number: string }
  active: boolean
  emailVerified: boolean
  mobileVerified: boolean
  factors: FactorRecord[]
}
