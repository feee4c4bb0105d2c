import type { components } from '@weavr-kit/core'
import type { UserRecord } from '../../state/UserRecord.js'
import type { CorporateRecord } from '../../state/CorporateRecord.js'

/** What the contract answers for a corporate: what was asked for at its creation, and what became of it. */
export function toCorporate(identity: CorporateRecord, root: UserRecord): components['schemas']['Corporate'] {
  const { rootUser, company, ...asked } = identity.details
  const { registrationCountry, ...registered } = company
  const id = { type: identity.type, id: identity.id } as const
  return {
    id,
    ...asked,
    company: { ...registered, countryOfRegistration: registrationCountry },
    rootUser: {
      ...rootUser,
      id,
      active: root.active,
      emailVerified: root.emailVerified,
      mobileNumberVerified: root.mobileVerified,
    },
    creationTimestamp: identity.createdAt,
  }
}
