import type { components } from '@weavr-kit/core'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { notFound } from '../../pipeline/Refusal.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import { oneOf } from '../../state/matchesInstrument.js'
import { toIncomingWireTransfer, type IncomingWireTransferRecord } from './IncomingWireTransferRecord.js'

type Schemas = components['schemas']

interface IncomingWireQuery extends PageQuery {
  state?: Schemas['IncomingWireTransferState'][]
  creationTimestampFrom?: number
  creationTimestampTo?: number
  lastUpdatedTimestampFrom?: number
  lastUpdatedTimestampTo?: number
  sortOrder?: Schemas['SortOrder']
}

export const incomingWireTransferHandlers = {
  incomingWireTransfersGet: operation<undefined, IncomingWireQuery>((call, { state }) => {
    const { identity } = callerOf(call)
    const { sortOrder = 'DESC' } = call.query
    const own = Object.values(state.incomingWireTransfers).filter((wire) => wire.identityId === identity.id && matches(wire, call.query))
    own.sort((a, b) => (sortOrder === 'ASC' ? a.createdAt - b.createdAt : b.createdAt - a.createdAt))
    const { items, ...counts } = pageOf(own, call.query)
    return ok({ incomingWireTransfers: items.map(toIncomingWireTransfer), ...counts })
  }),

  incomingWireTransferGet: operation((call, { state }) => {
    const wire = state.incomingWireTransfers[call.params.id ?? '']
    if (wire?.identityId !== callerOf(call).identity.id) throw notFound('There is no such incoming wire transfer.')
    return ok(toIncomingWireTransfer(wire))
  }),
}

function matches({ state, createdAt, lastUpdatedAt }: IncomingWireTransferRecord, query: IncomingWireQuery): boolean {
  return (
    oneOf(query.state, state) &&
    createdAt >= (query.creationTimestampFrom ?? -Infinity) &&
    createdAt <= (query.creationTimestampTo ?? Infinity) &&
    lastUpdatedAt >= (query.lastUpdatedTimestampFrom ?? -Infinity) &&
    lastUpdatedAt <= (query.lastUpdatedTimestampTo ?? Infinity)
  )
}
