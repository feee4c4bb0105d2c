import type { components } from '@weavr-kit/core'
import type { UserRecord } from '../../state/UserRecord.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'

/** What the contract answers for a user. */
export function toUser(user: UserRecord, { id, type }: IdentityRecord): components['schemas']['User'] {
  const {
    identityId: _identity,
    type: _type,
    emailVerified: _e,
    mobileVerified: _m,
    factors: _f,
    ...rest
  } = user
  const { invite: _invite, kyc: _kyc, mobileChanges: _changes, ...shown } = rest
  return { ...shown, identity: { type, id } }
}
