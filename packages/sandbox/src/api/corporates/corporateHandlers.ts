import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../seeds/sandboxProfiles.js'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { conflict, forbidden } from '../../pipeline/Refusal.js'
import { createRootUser } from '../identities/createRootUser.js'
import { usersOf } from '../identities/usersOf.js'
import { isCorporate, toCorporate, type CorporateRecord } from './CorporateRecord.js'

export const corporateHandlers = {
  corporateCreate: operation<components['schemas']['CorporateCreateRequest']>(({ body }, context) => {
    const { state, now, nextId } = context
    if (body.profileId !== sandboxProfiles.corporate) throw conflict('PROFILE_NOT_FOUND')
    if (!sandboxCurrencies.includes(body.baseCurrency)) throw conflict('CURRENCY_UNSUPPORTED')
    if (usersOf(state, body.rootUser.email).length > 0) throw conflict('ROOT_EMAIL_NOT_UNIQUE')
    const identity: CorporateRecord = {
      id: nextId(),
      type: 'CORPORATE',
      name: body.company.name,
      verified: false,
      createdAt: now(),
      details: body,
    }
    const user = createRootUser(context, identity, body.rootUser)
    const corporate = toCorporate(identity, user)
    return ok({ ...corporate, rootUser: { ...corporate.rootUser, passwordAlreadySet: false } })
  }),

  corporateGet: operation((call, { state }) => {
    const { identity } = callerOf(call)
    const root = state.users[identity.id]
    if (!isCorporate(identity) || !root) throw forbidden('INSUFFICIENT_PERMISSIONS')
    return ok(toCorporate(identity, root))
  }),
}
