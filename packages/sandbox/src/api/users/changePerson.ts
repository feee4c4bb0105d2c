import type { components } from '@weavr-kit/core'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { usersOf } from '../identities/usersOf.js'

export interface PersonChanges extends Partial<
  Pick<UserRecord, 'name' | 'surname' | 'email' | 'dateOfBirth' | 'tag' | 'locale' | 'brand'>
> {
  mobile?: components['schemas']['Mobile']
}

type Context = Pick<SandboxContext, 'state' | 'records'>

const mobileChangesAllowed = 3

/**
 * Changes a user. What was verified about a former address or number counts no more.
 * @throws {Refusal} 409
 */
export function changePerson(
  context: Context,
  user: UserRecord,
  { email, mobile, ...changes }: PersonChanges,
): void {
  // Everything is checked before anything changes.
  if (email && isTaken(context, user, email)) throw conflict('EMAIL_NOT_UNIQUE')
  const newMobile = mobile && !sameMobile(mobile, user.mobile) ? mobile : undefined
  if (newMobile && (user.mobileChanges ?? 0) >= mobileChangesAllowed)
    throw conflict('MOBILE_NO_CHANGE_LIMIT_EXCEEDED')
  Object.assign(user, changes)
  if (email && email !== user.email) changeEmail(context, user, email)
  if (newMobile) changeMobile(user, newMobile)
}

function isTaken({ records }: Context, user: UserRecord, email: string): boolean {
  return usersOf(records, email).some(({ id }) => id !== user.id)
}

function changeEmail({ state, records }: Context, user: UserRecord, email: string) {
  const former = user.email.toLowerCase()
  const login = state.logins[former]
  user.email = email
  user.emailVerified = false
  if (!login) return
  state.logins[email.toLowerCase()] = { ...login }
  // One person with several identities keeps the former address for the others.
  if (email.toLowerCase() !== former && usersOf(records, former).length === 0) delete state.logins[former]
}

function changeMobile(user: UserRecord, mobile: components['schemas']['Mobile']) {
  user.mobile = mobile
  user.mobileVerified = false
  user.mobileChanges = (user.mobileChanges ?? 0) + 1
  // The old phone confirms nothing any more; the new one has to be enrolled.
  user.factors = user.factors.filter(({ channel }) => channel !== 'SMS')
}

const sameMobile = (a: components['schemas']['Mobile'], b: UserRecord['mobile']) =>
  a.countryCode === b?.countryCode && a.number === b.number
