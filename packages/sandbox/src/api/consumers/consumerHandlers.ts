import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../state/sandboxProfiles.js'
import { ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { defined } from '../identities/defined.js'
import { changeRootUser } from '../identities/changeRootUser.js'
import { createRootUser } from '../identities/createRootUser.js'
import { usersOf } from '../identities/usersOf.js'
import { ownConsumer } from './ownConsumer.js'
import { toConsumer } from './toConsumer.js'
import type { ConsumerRecord } from '../../state/ConsumerRecord.js'

export const consumerHandlers = {
  consumerCreate: operation<components['schemas']['ConsumerCreateRequest']>(({ body }, context) => {
    const { records, now, nextId } = context
    if (body.profileId !== sandboxProfiles.consumer) throw conflict('PROFILE_NOT_FOUND')
    if (body.baseCurrency && !sandboxCurrencies.includes(body.baseCurrency))
      throw conflict('CURRENCY_UNSUPPORTED')
    if (usersOf(records, body.rootUser.email).length > 0) throw conflict('ROOT_EMAIL_NOT_UNIQUE')
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
    const { identity, root } = ownConsumer(call, state)
    return ok(toConsumer(identity, root))
  }),

  consumerUpdate: operation<components['schemas']['ConsumerUpdateRequest']>((call, context) => {
    const { identity, root } = ownConsumer(call, context.state)
    const {
      tag,
      sourceOfFunds,
      sourceOfFundsOther,
      feeGroup,
      baseCurrency,
      occupation,
      address,
      placeOfBirth,
      nationality,
      ...person
    } = call.body
    const changes = changeRootUser(context, root, {
      identity,
      changes: person,
      verifiedCode: 'CONSUMER_VERIFIED',
    })
    const { details } = identity
    identity.details = {
      ...details,
      ...defined({ tag, sourceOfFunds, sourceOfFundsOther, feeGroup, baseCurrency }),
      rootUser: {
        ...details.rootUser,
        ...changes,
        ...defined({ occupation, address, placeOfBirth, nationality }),
      },
    } as typeof details
    return ok(toConsumer(identity, root))
  }),
}
