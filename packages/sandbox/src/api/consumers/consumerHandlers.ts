import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../seeds/sandboxProfiles.js'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { conflict, forbidden } from '../../pipeline/Refusal.js'
import { createRootUser } from '../identities/createRootUser.js'
import { usersOf } from '../identities/usersOf.js'
import { isConsumer, toConsumer, type ConsumerRecord } from './ConsumerRecord.js'

export const consumerHandlers = {
  consumerCreate: operation<components['schemas']['ConsumerCreateRequest']>(({ body }, context) => {
    const { state, now, nextId } = context
    if (body.profileId !== sandboxProfiles.consumer) throw conflict('PROFILE_NOT_FOUND')
    if (body.baseCurrency && !sandboxCurrencies.includes(body.baseCurrency)) throw conflict('CURRENCY_UNSUPPORTED')
    if (usersOf(state, body.rootUser.email).length > 0) throw conflict('ROOT_EMAIL_NOT_UNIQUE')
    const { name, surname } = body.rootUser
    const identity: ConsumerRecord = {
      id: nextId(),
      type: 'CONSUMER',
      name: `${name} ${surname}`,
      verified: false,
      createdAt: now(),
      details: body,
    }
    return ok(toConsumer(identity, createRootUser(context, identity, body.rootUser)))
  }),

  consumerGet: operation((call, { state }) => {
    const { identity } = callerOf(call)
    const root = state.users[identity.id]
    if (!isConsumer(identity) || !root) throw forbidden('INSUFFICIENT_PERMISSIONS')
    return ok(toConsumer(identity, root))
  }),
}
