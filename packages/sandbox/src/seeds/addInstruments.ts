import { createManagedCardRecord } from '../api/managed-cards/createManagedCardRecord.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

type AccountDraft = Pick<ManagedAccountRecord, 'friendlyName' | 'currency' | 'creationTimestamp'> &
  Partial<ManagedAccountRecord>

export function addAccount(
  { records, nextId }: SandboxContext,
  identity: IdentityRecord,
  draft: AccountDraft,
): ManagedAccountRecord {
  const account: ManagedAccountRecord = {
    id: nextId(),
    identityId: identity.id,
    profileId: sandboxProfiles.managedAccount,
    state: { state: 'ACTIVE' },
    ...draft,
  }
  return records.keep('managedAccounts', account)
}

export type CardDraft = Pick<
  ManagedCardRecord,
  'friendlyName' | 'nameOnCard' | 'billingAddress' | 'creationTimestamp'
> &
  Partial<ManagedCardRecord> &
  ({ parent: ManagedAccountRecord } | { currency: string })

/** A card on an account (`parent`), or one with a balance of its own (`currency`). */
export function addCard(
  { records, nextId }: SandboxContext,
  identity: IdentityRecord,
  draft: CardDraft,
): ManagedCardRecord {
  const { friendlyName, nameOnCard, billingAddress, creationTimestamp, ...rest } = draft
  const asked = { friendlyName, nameOnCard, billingAddress }
  const request =
    'parent' in draft
      ? {
          ...asked,
          profileId: sandboxProfiles.debitCard,
          mode: 'DEBIT_MODE' as const,
          parentManagedAccountId: draft.parent.id,
        }
      : {
          ...asked,
          profileId: sandboxProfiles.prepaidCard,
          mode: 'PREPAID_MODE' as const,
          currency: draft.currency,
        }
  const currency = 'parent' in draft ? draft.parent.currency : draft.currency
  const card = createManagedCardRecord({
    id: nextId(),
    identity,
    request,
    currency,
    createdAt: creationTimestamp,
  })
  const { parent: _parent, ...changes } = { parent: undefined, ...rest }
  return records.keep('managedCards', Object.assign(card, changes))
}
