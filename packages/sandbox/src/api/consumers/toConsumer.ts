import type { components } from '@weavr-kit/core'
import type { UserRecord } from '../../state/UserRecord.js'
import type { ConsumerRecord } from '../../state/ConsumerRecord.js'

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
