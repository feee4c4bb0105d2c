import type { components } from '@weavr-kit/core'
import { acceptCode } from '../../otp/acceptCode.js'
import { noContent, ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { usersOf } from '../identities/usersOf.js'
import { replacePassword } from './replacePassword.js'

type Schemas = components['schemas']

const challengeOf = (email: string) => `lost-password:${email.toLowerCase()}`

export const lostPasswordHandlers = {
  lostPasswordInitiate: operation<Schemas['EmailRequest']>(({ body }, { records, otp }) => {
    if (!usersOf(records, body.email).some(({ active }) => active)) throw conflict('ACCOUNT_NOT_FOUND')
    otp.restart(challengeOf(body.email))
    return noContent
  }),

  lostPasswordResume: operation<Schemas['LostPasswordResumeRequest']>(
    async ({ body }, { state, records, otp, now, tokens, alwaysExchange }) => {
      const { email, nonce, newPassword } = body
      const refusal = conflict('INVALID_NONCE_OR_EMAIL')
      const users = usersOf(records, email).filter(({ active }) => active)
      const [user] = users
      if (!user) throw refusal
      const login = state.logins[email.toLowerCase()]
      if (!login) throw conflict('PASSWORD_NOT_SET')
      acceptCode(otp, { key: challengeOf(email), code: nonce, refusal })
      try {
        replacePassword(login, newPassword.value, now())
      } catch (error) {
        // The code is not spent on a password that was not accepted.
        otp.restart(challengeOf(email))
        throw error
      }
      const { token } = await tokens.issue(user, alwaysExchange || users.length > 1 ? 'AUTH' : 'ACCESS')
      return ok({ token })
    },
  ),
}
