import type { SandboxContext } from '../../state/SandboxContext.js'
import type { UserRecord } from '../authentication-factors/UserRecord.js'
import type { IdentityRecord } from './IdentityRecord.js'

export type RootUserDraft = Pick<UserRecord, 'name' | 'surname' | 'email' | 'mobile'>

/** Adds an identity and the user it belongs to. As with Weavr, both have the same id. */
export function createRootUser({ state }: Pick<SandboxContext, 'state'>, identity: IdentityRecord, draft: RootUserDraft): UserRecord {
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
  state.users[user.id] = user
  return user
}
