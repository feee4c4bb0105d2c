import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../state/sandboxProfiles.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'

type CreateRequest = components['schemas']['ManagedCardCreateRequest']

/** The currency the card will have. @throws {Refusal} 409 with the rule that the request breaks */
export function checkCardRequest(
  state: SandboxState,
  identity: IdentityRecord,
  request: CreateRequest,
): string {
  if (!identity.verified) throw conflict('OWNER_IDENTITY_NOT_VERIFIED')
  checkCardUser(state, identity, request.userId)
  return request.mode === 'DEBIT_MODE' ? checkDebit(state, identity, request) : checkPrepaid(request)
}

/** @throws {Refusal} 409 when the card's holder is not a user of the identity */
export function checkCardUser(
  state: SandboxState,
  identity: IdentityRecord,
  userId: string | undefined,
): void {
  if (userId === undefined) return
  const user = state.users[userId]
  if (user?.identityId !== identity.id) throw conflict('LINKED_USER_NOT_FOUND')
  if (!user.active) throw conflict('USER_INACTIVE')
}

function checkPrepaid({ profileId, currency }: CreateRequest & { mode: 'PREPAID_MODE' }): string {
  if (profileId !== sandboxProfiles.prepaidCard) throw conflict(profileConflict(profileId))
  if (!sandboxCurrencies.includes(currency)) throw conflict('CURRENCY_NOT_SUPPORTED_BY_PROFILE')
  return currency
}

function checkDebit(
  state: SandboxState,
  identity: IdentityRecord,
  { profileId, parentManagedAccountId }: CreateRequest & { mode: 'DEBIT_MODE' },
): string {
  if (profileId !== sandboxProfiles.debitCard) throw conflict(profileConflict(profileId))
  const parent = state.managedAccounts[parentManagedAccountId]
  if (parent?.identityId !== identity.id) throw conflict('PARENT_MANAGED_ACCOUNT_NOT_FOUND')
  if (parent.state.state !== 'ACTIVE') throw conflict('PARENT_MANAGED_ACCOUNT_NOT_ACTIVE')
  return parent.currency
}

function profileConflict(profileId: string): string {
  const known: readonly string[] = Object.values(sandboxProfiles)
  return known.includes(profileId) ? 'PROFILE_TYPE_MISMATCH' : 'PROFILE_NOT_FOUND'
}
