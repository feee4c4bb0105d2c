import { conflict } from '../../answers/Refusal.js'
import { defined } from './defined.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { changePerson, type PersonChanges } from '../users/changePerson.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'

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

/**
 * Changes the person an identity belongs to. Returns what of its details changes with that.
 * @throws {Refusal} 409
 */
export function changeRootUser(
  context: Pick<SandboxContext, 'state' | 'records'>,
  root: UserRecord,
  { identity, changes, verifiedCode }: ChangeRootUserOptions,
) {
  const { userTag, resetMobileCounter, ...person } = changes
  const { name, surname, dateOfBirth } = person
  if (identity.verified && (name ?? surname ?? dateOfBirth) !== undefined) throw conflict(verifiedCode)
  if (resetMobileCounter) root.mobileChanges = 0
  const given = defined({ ...person, tag: userTag })
  changePerson(context, root, given)
  return given
}
