import { checkOf } from '../api/identities/checkOf.js'
import type { UserRecord } from '../state/UserRecord.js'
import { publishedNow, rootEmailOf } from './eventFields.js'
import type { Watch } from './Watch.js'

/** The check of somebody who signs for a company. */
const check: Watch<UserRecord> = {
  look: ({ kyc }) => kyc?.status ?? '',
  tell({ name, surname, email, identityId, kyc }, _seen, context) {
    const identity = context.state.identities[identityId]
    if (!kyc || !identity) return []
    const { status } = kyc
    const beneficiary = {
      type: 'UNKNOWN' as const,
      firstName: name,
      lastName: surname,
      email,
      status,
      ongoingKybStatus: status,
    }
    return [
      {
        name: 'corporates_kyb_beneficiaries_watch',
        payload: {
          event: ['STATUS_UPDATED'],
          eventDetails: [],
          additionalInformation: {
            corporateId: identityId,
            corporateName: identity.name,
            rootUserEmail: rootEmailOf(identityId, context),
            kybStatus: checkOf(identity).status,
            beneficiary,
          },
        },
      },
    ]
  },
}

const deactivation: Watch<UserRecord> = {
  look: ({ active }) => String(active),
  tell({ email, type }, { before, now }) {
    if (type === 'ROOT' || before !== 'true' || now !== 'false') return []
    return [
      {
        name: 'auth_users_user_deactivated_watch',
        payload: { actionDoneBy: 'UNDEFINED', emailAddress: email, reasonCode: 'UNDEFINED_REASON' },
      },
    ]
  },
}

/** Devices that were enrolled or unlinked. */
const factors: Watch<UserRecord> = {
  look: (user) => user.factors.map(({ channel, status }) => `${channel}:${status}`).join(' '),
  tell({ id, type, factors: present }, { before = '' }, context) {
    const known = before.split(' ')
    return present.flatMap(({ channel, status }) =>
      status === 'PENDING_VERIFICATION' || known.includes(`${channel}:${status}`)
        ? []
        : [
            {
              name: 'authentication_factors_watch' as const,
              payload: { credentialId: { type, id }, type: channel, status, ...publishedNow(context) },
            },
          ],
    )
  },
}

export const userWatches: readonly Watch<UserRecord>[] = [check, deactivation, factors]
