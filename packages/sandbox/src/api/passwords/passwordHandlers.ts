import type { components } from '@weavr-kit/core'
import { ok } from '../../pipeline/Answer.js'
import { operation } from '../../pipeline/Call.js'
import { conflict } from '../../pipeline/Refusal.js'
import { checkNewPassword } from './checkNewPassword.js'

const passwordLivesMs = 365 * 86_400_000

export const passwordHandlers = {
  passwordCreate: operation<components['schemas']['PasswordRequest']>(async ({ params, body }, { state, now, tokens }) => {
    const user = state.users[params.user_id ?? '']
    const identity = user && state.identities[user.identityId]
    if (!user || !identity) throw conflict('UNRESOLVED_IDENTITY')
    const email = user.email.toLowerCase()
    if (state.logins[email]) throw conflict('PASSWORD_ALREADY_CREATED')
    checkNewPassword(body.password.value)
    state.logins[email] = { password: body.password.value, failures: 0 }
    const { token } = await tokens.issue(user, 'ACCESS')
    const identityId = { type: identity.type, id: identity.id }
    return ok({ passwordInfo: { identityId, expiryDate: now() + passwordLivesMs }, token })
  }),
}
