import type { components } from '@weavr-kit/core'
import { plan } from '../../context/plan.js'
import { sandboxProfiles } from '../../state/sandboxProfiles.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'
import type { LinkedAccountRecord } from '../../state/LinkedAccountRecord.js'

/** How long Weavr's own checks take. */
export const internalChecksMs = 10_000

/**
 * Takes in an account that is to be verified: by its owner's word, a small deposit from it and Weavr's own
 * checks.
 */
export function addLinkedAccount(
  request: components['schemas']['LinkedAccountCreateRequest'],
  currency: string,
  identity: IdentityRecord,
  context: SandboxContext,
): LinkedAccountRecord {
  const id = context.nextId()
  const account: LinkedAccountRecord = {
    id,
    identityId: identity.id,
    profileId: sandboxProfiles.linkedAccount,
    ...request,
    friendlyName: request.friendlyName || request.name.slice(0, 50),
    currency,
    state: 'PENDING_VERIFICATION',
    creationTimestamp: context.now(),
    owner: { type: identity.type === 'CORPORATE' ? 'corporates' : 'consumers', id: identity.id },
    verifications: [
      {
        id: context.nextId(),
        state: 'PENDING',
        verificationSteps: [
          { step: 'USER_DECLARATION_SCA_CHALLENGE', status: 'PENDING_USER' },
          // An amount of a few cents that differs from account to account.
          {
            step: 'MICRO_DEPOSIT',
            status: 'PENDING_USER',
            details: {
              amount: { currency, amount: 1 + (Number(id.slice(-4)) % 99) },
              senderName: request.name,
            },
          },
          { step: 'INTERNAL_CHECKS', status: 'PENDING_REVIEW' },
        ],
      },
    ],
  }
  context.records.keep('linkedAccounts', account)
  plan(context, { at: context.now() + internalChecksMs, task: 'linked-accounts.checked', id })
  return account
}
