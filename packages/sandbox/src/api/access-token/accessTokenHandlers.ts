import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { Refusal, unauthorized } from '../../answers/Refusal.js'
import { usersOf } from '../identities/usersOf.js'

export const accessTokenHandlers = {
  requestAccessToken: operation<components['schemas']['RequestAccessTokenRequest']>(
    async ({ body, caller }, context) => {
      const { state, records, tokens } = context
      // The sign-in token travels as a bearer, or in the body for callers that have no session.
      const given = caller?.token ?? (body.token ? tokens.find(body.token) : undefined)
      const known = state.users[given?.userId ?? '']
      if (!known) throw unauthorized()
      const user = usersOf(records, known.email).find(
        ({ identityId, active }) => active && identityId === body.identity.id,
      )
      if (!user || state.identities[user.identityId]?.type !== body.identity.type)
        throw new Refusal({ status: 403 })
      const record = await tokens.issue(user, 'ACCESS')
      // What a device has proved holds for the identity that is chosen next, and not for one that is switched
      // to later.
      record.steppedUp = given?.type === 'AUTH' && given.steppedUp
      return ok({
        token: record.token,
        identity: body.identity,
        credentials: { type: user.type, id: user.id },
        status: record.steppedUp ? 'STEPPED_UP' : 'STANDARD',
      })
    },
  ),
}
