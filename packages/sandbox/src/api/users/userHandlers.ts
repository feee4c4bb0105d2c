import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf, type Caller } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict, forbidden } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { equal, type Condition } from '../../answers/Condition.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { usersOf } from '../identities/usersOf.js'
import { changePerson } from './changePerson.js'
import { findUser } from './findUser.js'
import { toUser } from './toUser.js'

type Schemas = components['schemas']

interface UsersQuery extends PageQuery {
  active?: boolean
  email?: string
  tag?: string
  roles?: Schemas['UserRole'][]
}

export const userHandlers = {
  usersGet: operation<undefined, UsersQuery>((call, { records }) => {
    const { identity } = callerOf(call)
    const { roles } = call.query
    const hasRole: Condition<UserRecord>[] = roles
      ? [(user) => roles.some((role) => user.roles?.includes(role))]
      : []
    const wanted = [...equal(call.query, ['active', 'email', 'tag']), ...hasRole]
    const { items, ...counts } = pageOf(records.of('users', identity.id), call.query, { wanted })
    return ok({ users: items.map((user) => toUser(user, identity)), ...counts })
  }),

  userCreate: operation<Schemas['UserCreateRequest']>((call, { records, nextId }) => {
    const { identity } = callerOf(call)
    if (usersOf(records, call.body.email).length > 0) throw conflict('EMAIL_NOT_UNIQUE')
    const user: UserRecord = {
      id: nextId(),
      identityId: identity.id,
      type: 'USER',
      ...call.body,
      active: true,
      emailVerified: false,
      mobileVerified: false,
      factors: [],
    }
    return ok(toUser(records.keep('users', user), identity))
  }),

  userGetById: operation((call, context) => ok(toUser(findUser(call, context), callerOf(call).identity))),

  userUpdate: operation<Schemas['UserUpdateRequest']>((call, context) => {
    const user = findUser(call, context)
    const caller = callerOf(call)
    const { roles, ...changes } = call.body
    if (roles) checkRoles(user, roles, caller)
    changePerson(context, user, changes)
    if (roles) user.roles = roles
    return ok(toUser(user, caller.identity))
  }),

  userActivate: operation((call, context) => {
    findUser(call, context).active = true
    return noContent
  }),

  userDeactivate: operation((call, context) => {
    const user = findUser(call, context)
    // Somebody has to be left who can undo it.
    if (user.type === 'ROOT' || user.id === callerOf(call).user.id)
      throw forbidden('INSUFFICIENT_PERMISSIONS')
    user.active = false
    return noContent
  }),
}

function checkRoles(user: UserRecord, roles: readonly Schemas['UserRole'][], caller: Caller) {
  if (user.id === caller.user.id || user.type === 'ROOT') throw conflict('CANNOT_MODIFY_OWN_ROLES')
  const losesAdmin = user.roles?.includes('ADMIN') && !roles.includes('ADMIN')
  if (losesAdmin && caller.user.type !== 'ROOT') throw conflict('ADMIN_ROLE_REMOVAL_NOT_ALLOWED')
}
