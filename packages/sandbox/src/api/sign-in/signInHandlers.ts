import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { Refusal } from '../../answers/Refusal.js'
import { usersOf } from '../identities/usersOf.js'
import type { LoginRecord } from '../../state/LoginRecord.js'

const wrongPasswordsAllowed = 5
const lockedForMs = 30 * 60_000

const wrongCredentials = () => new Refusal({ status: 403 })
const locked = () => new Refusal({ status: 423 })

export const signInHandlers = {
  loginWithPassword: operation<components['schemas']['LoginWithPasswordRequest']>(
    async ({ body }, context) => {
      const { state, records, now, tokens, alwaysExchange } = context
      const users = usersOf(records, body.email).filter(({ active }) => active)
      const login = state.logins[body.email.toLowerCase()]
      if (!login) throw wrongCredentials()
      checkPassword(login, body.password.value, now())
      const [user] = users
      if (!user) throw wrongCredentials()
      if (now() >= (login.expiresAt ?? Infinity)) {
        const record = await tokens.issue(user, 'ACCESS')
        record.only = 'passwordUpdate'
        return { status: 409, body: { token: record.token } }
      }
      const credentials = { type: user.type, id: user.id }
      if (alwaysExchange || users.length > 1) {
        const { token } = await tokens.issue(user, 'AUTH')
        return ok({ token, tokenType: 'AUTH', credentials })
      }
      const { token } = await tokens.issue(user, 'ACCESS')
      const type = state.identities[user.identityId]?.type
      return ok({ token, tokenType: 'ACCESS', identity: { type, id: user.identityId }, credentials })
    },
  ),

  logout: operation((call) => {
    callerOf(call).token.revoked = true
    return noContent
  }),
}

function checkPassword(login: LoginRecord, password: string, now: number) {
  if (now < (login.lockedUntil ?? 0)) throw locked()
  if (password === login.password) {
    login.failures = 0
    delete login.lockedUntil
    return
  }
  login.failures += 1
  if (login.failures < wrongPasswordsAllowed) throw wrongCredentials()
  login.failures = 0
  login.lockedUntil = now + lockedForMs
  throw locked()
}
