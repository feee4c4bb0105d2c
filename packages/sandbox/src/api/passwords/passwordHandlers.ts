import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict, Refusal } from '../../answers/Refusal.js'
import { usersOf } from '../identities/usersOf.js'
import { checkNewPassword } from './checkNewPassword.js'
import { createLogin } from './createLogin.js'
import { replacePassword } from './replacePassword.js'

type Schemas = components['schemas']

export const passwordHandlers = {
  passwordCreate: operation<Schemas['PasswordRequest']>(async ({ params, body }, { state, now, tokens }) => {
    const user = state.users[params.user_id ?? '']
    const identity = user && state.identities[user.identityId]
    if (!user || !identity) throw conflict('UNRESOLVED_IDENTITY')
    if (state.logins[user.email.toLowerCase()]) throw conflict('PASSWORD_ALREADY_CREATED')
    checkNewPassword(body.password.value)
    const expiryDate = createLogin(state, user, body.password.value, now())
    const { token } = await tokens.issue(user, 'ACCESS')
    const identityId = { type: identity.type, id: identity.id }
    return ok({ passwordInfo: { identityId, expiryDate }, token })
  }),

  passwordUpdate: operation<Schemas['PasswordUpdateRequest']>(
    async (call, { state, records, now, tokens, alwaysExchange }) => {
      const { user, identity, token } = callerOf(call)
      const { oldPassword, newPassword } = call.body
      if (!token.steppedUp && token.only === undefined) throw stepUpFirst()
      const login = state.logins[user.email.toLowerCase()]
      if (login?.password !== oldPassword.value) throw conflict('PASSWORD_INCORRECT')
      replacePassword(login, newPassword.value, now())
      token.revoked = token.only !== undefined
      const several = usersOf(records, user.email).filter(({ active }) => active).length > 1
      const next = await tokens.issue(
        user,
        alwaysExchange || (several && token.only !== undefined) ? 'AUTH' : 'ACCESS',
      )
      return ok({
        passwordInfo: { identityId: { type: identity.type, id: identity.id }, expiryDate: login.expiresAt },
        token: next.token,
      })
    },
  ),

  passwordValidate: operation<Schemas['PasswordRequest']>(({ body }) => {
    checkNewPassword(body.password.value)
    return noContent
  }),
}

// Weavr's document has no STEP_UP_REQUIRED here, although its secure UI library changes passwords in
// stepped-up sessions only: the code goes where some deployments put it.
const stepUpFirst = () => new Refusal({ status: 403, body: { message: 'STEP_UP_REQUIRED' } })
