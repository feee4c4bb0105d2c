import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { notFound } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { oneOf, within, type Condition } from '../../answers/Condition.js'
import { toIncomingWireTransfer } from './toIncomingWireTransfer.js'
import type { IncomingWireTransferRecord } from '../../state/IncomingWireTransferRecord.js'

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
  incomingWireTransfersGet: operation<undefined, IncomingWireQuery>((call, { records }) => {
    const { sortOrder = 'DESC' } = call.query
    const choice = { wanted: incomingWireConditions(call.query), newestFirst: sortOrder === 'DESC' }
    const { items, ...counts } = pageOf(
      records.of('incomingWireTransfers', callerOf(call).identity.id),
      call.query,
      choice,
    )
    return ok({ incomingWireTransfers: items.map(toIncomingWireTransfer), ...counts })
  }),

  incomingWireTransferGet: operation((call, { state }) => {
    const wire = state.incomingWireTransfers[call.params.id ?? '']
    if (wire?.identityId !== callerOf(call).identity.id)
      throw notFound('There is no such incoming wire transfer.')
    return ok(toIncomingWireTransfer(wire))
  }),
}

function incomingWireConditions(query: IncomingWireQuery): Condition<IncomingWireTransferRecord>[] {
  return [
    ...oneOf(query.state, ({ state }: IncomingWireTransferRecord) => state),
    ...within(
      ({ createdAt }: IncomingWireTransferRecord) => createdAt,
      query.creationTimestampFrom,
      query.creationTimestampTo,
    ),
    ...within(
      ({ lastUpdatedAt }: IncomingWireTransferRecord) => lastUpdatedAt,
      query.lastUpdatedTimestampFrom,
      query.lastUpdatedTimestampTo,
    ),
  ]
}
