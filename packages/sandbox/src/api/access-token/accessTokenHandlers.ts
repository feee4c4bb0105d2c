import type { components } from '@weavr-kit/core'
import { ok } from '../../pipeline/Answer.js'
import { operation } from '../../pipeline/Call.js'
import { Refusal, unauthorized } from '../../pipeline/Refusal.js'
import { usersOf } from '../identities/usersOf.js'

export const accessTokenHandlers = {
  requestAccessToken: operation<components['schemas']['RequestAccessTokenRequest']>(async ({ body, caller }, context) => {
    const { state, tokens } = context
    // The sign-in token travels as a bearer, or in the body for callers that have no session.
    const known = caller?.user ?? state.users[(body.token && tokens.find(body.token)?.userId) || '']
    if (!known) throw unauthorized()
    const user = usersOf(state, known.email).find(({ identityId, active }) => active && identityId === body.identity.id)
    if (!user || state.identities[user.identityId]?.type !== body.identity.type) throw new Refusal({ status: 403 })
    const { token } = await tokens.issue(user, 'ACCESS')
    return ok({ token, identity: body.identity, credentials: { type: user.type, id: user.id }, status: 'STANDARD' })
  }),
}
