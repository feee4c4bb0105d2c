import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../state/sandboxProfiles.js'
import { ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { defined } from '../identities/defined.js'
import { changeRootUser } from '../identities/changeRootUser.js'
import { createRootUser } from '../identities/createRootUser.js'
import { usersOf } from '../identities/usersOf.js'
import { ownCorporate } from './ownCorporate.js'
import { toCorporate } from './toCorporate.js'
import type { CorporateRecord } from '../../state/CorporateRecord.js'

export const corporateHandlers = {
  corporateCreate: operation<components['schemas']['CorporateCreateRequest']>(({ body }, context) => {
    const { records, now, nextId } = context
    if (body.profileId !== sandboxProfiles.corporate) throw conflict('PROFILE_NOT_FOUND')
    if (!sandboxCurrencies.includes(body.baseCurrency)) throw conflict('CURRENCY_UNSUPPORTED')
    if (usersOf(records, body.rootUser.email).length > 0) throw conflict('ROOT_EMAIL_NOT_UNIQUE')
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
    const { identity, root } = ownCorporate(call, state)
    return ok(toCorporate(identity, root))
  }),

  corporateUpdate: operation<components['schemas']['CorporateUpdateRequest']>((call, context) => {
    const { identity, root } = ownCorporate(call, context.state)
    const {
      companyBusinessAddress,
      tag,
      industry,
      sourceOfFunds,
      sourceOfFundsOther,
      feeGroup,
      baseCurrency,
      ...person
    } = call.body
    if (baseCurrency && !sandboxCurrencies.includes(baseCurrency)) throw conflict('UNSUPPORTED_CURRENCY')
    const changes = changeRootUser(context, root, {
      identity,
      changes: person,
      verifiedCode: 'ROOT_USER_ALREADY_VERIFIED',
    })
    const { details } = identity
    identity.details = {
      ...details,
      ...defined({ tag, industry, sourceOfFunds, sourceOfFundsOther, feeGroup, baseCurrency }),
      company: { ...details.company, ...defined({ businessAddress: companyBusinessAddress }) },
      rootUser: { ...details.rootUser, ...changes },
    } as typeof details
    return ok(toCorporate(identity, root))
  }),
}
