import type { paths } from '@weavr-kit/core'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import { usersOf } from './usersOf.js'

type Query = paths['/identities']['get']['parameters']['query'] & PageQuery

export const identityHandlers = {
  userIdentities: operation<undefined, Query>((call, { state }) => {
    const identities = usersOf(state, callerOf(call).user.email)
      .filter(({ active }) => active)
      .flatMap(({ identityId }) => state.identities[identityId] ?? [])
      .map(({ id, type, name }) => ({ id: { type, id }, name }))
    const { items, ...counts } = pageOf(identities, call.query)
    return ok({ identities: items, ...counts })
  }),
}
