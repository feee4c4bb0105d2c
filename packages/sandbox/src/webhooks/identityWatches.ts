import { checkOf } from '../api/identities/checkOf.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import { rootEmailOf } from './eventFields.js'
import type { Watch } from './Watch.js'

// The only level that Weavr still has.
const kycLevel = 'KYC_LEVEL_2'

/** How far KYB or KYC is. A new identity has not begun, which is no news. */
export const identityWatches: readonly Watch<IdentityRecord>[] = [
  {
    look: (identity) => checkOf(identity).status,
    tell(identity, { before = 'NOT_STARTED', now }, context) {
      if (before === now) return []
      const { status } = checkOf(identity)
      const email = rootEmailOf(identity.id, context)
      if (identity.type === 'CORPORATE')
        return [
          {
            name: 'corporates_kyb_watch',
            payload: {
              corporateId: identity.id,
              corporateEmail: email,
              status,
              details: [],
              ongoingStatus: status,
            },
          },
        ]
      return [
        {
          name: 'consumers_kyc_watch',
          payload: {
            consumerId: identity.id,
            consumerEmail: email,
            status,
            details: [],
            kycLevel,
            ongoingStatus: status,
            ongoingKycLevel: kycLevel,
            eventTimestamp: String(context.now()),
          },
        },
      ]
    },
  },
]
