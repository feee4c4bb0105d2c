import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../pipeline/Answer.js'
import { callerOf, operation, type Caller } from '../../pipeline/Call.js'
import { conflict, forbidden } from '../../pipeline/Refusal.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import { same } from '../../state/matchesInstrument.js'
import type { UserRecord } from '../authentication-factors/UserRecord.js'
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
  usersGet: operation<undefined, UsersQuery>((call, { state }) => {
    const { identity } = callerOf(call)
    const { roles, ...exact } = call.query
    const users = Object.values(state.users).filter(
      (user) =>
        user.identityId === identity.id &&
        same(exact, user, ['active', 'email', 'tag']) &&
        (roles === undefined || roles.some((role) => user.roles?.includes(role))),
    )
    const { items, ...counts } = pageOf(users, call.query)
    return ok({ users: items.map((user) => toUser(user, identity)), ...counts })
  }),

  userCreate: operation<Schemas['UserCreateRequest']>((call, { state, nextId }) => {
    const { identity } = callerOf(call)
    if (usersOf(state, call.body.email).length > 0) throw conflict('EMAIL_NOT_UNIQUE')
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
    state.users[user.id] = user
    return ok(toUser(user, identity))
  }),

  userGetById: operation((call, context) => ok(toUser(findUser(call, context), callerOf(call).identity))),

  userUpdate: operation<Schemas['UserUpdateRequest']>((call, context) => {
    const user = findUser(call, context)
    const caller = callerOf(call)
    const { roles, ...changes } = call.body
    if (roles) checkRoles(user, roles, caller)
    changePerson(context.state, user, changes)
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
    if (user.type === 'ROOT' || user.id === callerOf(call).user.id) throw forbidden('INSUFFICIENT_PERMISSIONS')
    user.active = false
    return noContent
  }),
}

function checkRoles(user: UserRecord, roles: readonly Schemas['UserRole'][], caller: Caller) {
  if (user.id === caller.user.id || user.type === 'ROOT') throw conflict('CANNOT_MODIFY_OWN_ROLES')
  const losesAdmin = user.roles?.includes('ADMIN') && !roles.includes('ADMIN')
  if (losesAdmin && caller.user.type !== 'ROOT') throw conflict('ADMIN_ROLE_REMOVAL_NOT_ALLOWED')
}
