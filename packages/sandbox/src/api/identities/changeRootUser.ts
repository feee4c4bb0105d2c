import { conflict } from '../../pipeline/Refusal.js'
import { defined } from '../../state/defined.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../authentication-factors/UserRecord.js'
import { changePerson, type PersonChanges } from '../users/changePerson.js'
import type { IdentityRecord } from './IdentityRecord.js'

export interface RootUserChanges extends Omit<PersonChanges, 'tag'> {
  userTag?: string
  resetMobileCounter?: boolean
}

interface ChangeRootUserOptions {
  identity: IdentityRecord
  changes: RootUserChanges
  /** What is answered when a verified person's name or day of birth would change. */
  verifiedCode: string
}

/** Changes the person an identity belongs to. Returns what of its details changes with that. @throws {Refusal} 409 */
export function changeRootUser(state: SandboxState, root: UserRecord, { identity, changes, verifiedCode }: ChangeRootUserOptions) {
  const { userTag, resetMobileCounter, ...person } = changes
  const { name, surname, dateOfBirth } = person
  if (identity.verified && (name ?? surname ?? dateOfBirth) !== undefined) throw conflict(verifiedCode)
  if (resetMobileCounter) root.mobileChanges = 0
  const given = defined({ ...person, tag: userTag })
  changePerson(state, root, given)
  return given
}
