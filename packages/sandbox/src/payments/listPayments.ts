import type { components } from '@weavr-kit/core'
import { equal, oneOf, within, type Condition } from '../answers/Condition.js'
import { pageOf, type Page, type PageQuery } from '../answers/pageOf.js'
import type { Records } from '../records/createRecords.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'

type Schemas = components['schemas']

/** Filters that lists of payments share. `id` and `type` are the two halves of Weavr's `instrumentId`. */
export interface PaymentQuery {
  profileId?: string
  id?: string
  type?: Schemas['InstrumentType']
  'source.id'?: string
  'source.type'?: Schemas['InstrumentType']
  'sourceInstrument.id'?: string
  'sourceInstrument.type'?: Schemas['InstrumentType']
  state?: string[]
  createdFrom?: number
  createdTo?: number
  executedFrom?: number
  executedTo?: number
  tag?: string
}

type PaymentOf<Kind extends PaymentRecord['kind']> = Extract<PaymentRecord, { kind: Kind }>

/**
 * A page of an identity's payments of one kind that are as asked for, and meet what that kind knows besides;
 * newest first.
 */
export function listPayments<Kind extends PaymentRecord['kind']>(
  records: Records,
  identityId: string,
  kind: Kind,
  query: PaymentQuery & PageQuery,
  more: readonly Condition<PaymentOf<Kind>>[] = [],
): Page<PaymentOf<Kind>> {
  const own = records
    .of('payments', identityId)
    .filter((payment): payment is PaymentOf<Kind> => payment.kind === kind)
  return pageOf(own, query, { wanted: [...paymentConditions(query), ...more], newestFirst: true })
}

function paymentConditions(query: PaymentQuery): Condition<PaymentRecord>[] {
  const side = equal(query, ['id', 'type'])
  const source = [
    ...equal({ id: query['source.id'], type: query['source.type'] }, ['id', 'type']),
    ...equal({ id: query['sourceInstrument.id'], type: query['sourceInstrument.type'] }, ['id', 'type']),
  ]
  return [
    ...equal(query, ['profileId', 'tag']),
    ...(side.length > 0
      ? [(payment: PaymentRecord) => sidesOf(payment).some((one) => side.every((meets) => meets(one)))]
      : []),
    ...source.map((meets) => (payment: PaymentRecord) => meets(payment.source)),
    ...oneOf(query.state, ({ state }: PaymentRecord) => state),
    ...within(
      ({ creationTimestamp }: PaymentRecord) => creationTimestamp,
      query.createdFrom,
      query.createdTo,
    ),
    ...within(
      ({ executionTimestamp: at }: PaymentRecord) => (at === undefined ? at : Number(at)),
      query.executedFrom,
      query.executedTo,
    ),
  ]
}

/** The instruments that a payment touches, its source first. */
function sidesOf(payment: PaymentRecord): Schemas['InstrumentId'][] {
  if (payment.kind === 'transfers') return [payment.source, payment.destination]
  return payment.kind === 'sends' ? [payment.source, payment.recipient] : [payment.source]
}
