import type { components } from '@weavr-kit/core'
import type { UserRecord } from '../authentication-factors/UserRecord.js'
import type { IdentityRecord } from '../identities/IdentityRecord.js'

export type ConsumerRecord = IdentityRecord<components['schemas']['ConsumerCreateRequest']> & { type: 'CONSUMER' }

export const isConsumer = (identity: IdentityRecord): identity is ConsumerRecord => identity.type === 'CONSUMER'

/** What the contract answers for a consumer: what was asked for at its creation, and what became of it. */
export function toConsumer(identity: ConsumerRecord, root: UserRecord): components['schemas']['Consumer'] {
  const { rootUser, ...asked } = identity.details
  const id = { type: identity.type, id: identity.id } as const
  return {
    id,
    ...asked,
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
