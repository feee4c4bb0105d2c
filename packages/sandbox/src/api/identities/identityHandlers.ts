import type { paths } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { usersOf } from './usersOf.js'

type Query = paths['/identities']['get']['parameters']['query'] & PageQuery

export const identityHandlers = {
  userIdentities: operation<undefined, Query>((call, { state, records }) => {
    const identities = usersOf(records, callerOf(call).user.email)
      .filter(({ active }) => active)
      .flatMap(({ identityId }) => state.identities[identityId] ?? [])
      .map(({ id, type, name }) => ({ id: { type, id }, name }))
    const { items, ...counts } = pageOf(identities, call.query)
    return ok({ identities: items, ...counts })
  }),
}
