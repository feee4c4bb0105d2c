import type { SandboxContext } from '../../context/SandboxContext.js'
import type { UserRecord } from '../../state/UserRecord.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'

export type RootUserDraft = Pick<UserRecord, 'name' | 'surname' | 'email' | 'mobile'>

/** Adds an identity and the user it belongs to. As with Weavr, both have the same id. */
export function createRootUser(
  { state, records }: Pick<SandboxContext, 'state' | 'records'>,
  identity: IdentityRecord,
  draft: RootUserDraft,
): UserRecord {
  const { name, surname, email, mobile } = draft
  const user: UserRecord = {
    id: identity.id,
    identityId: identity.id,
    type: 'ROOT',
    name,
    surname,
    email,
    mobile,
    active: true,
    emailVerified: false,
    mobileVerified: false,
    factors: [],
  }
  state.identities[identity.id] = identity
  return records.keep('users', user)
}
