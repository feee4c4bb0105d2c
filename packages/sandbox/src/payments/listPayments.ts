import type { components } from '@weavr-kit/core'
import { oneOf, same } from '../state/matchesInstrument.js'
import type { SandboxState } from '../state/SandboxState.js'
import type { PaymentRecord } from './PaymentRecord.js'

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

/** An identity's payments of one kind that are as asked for, newest first. */
export function listPayments<Kind extends PaymentRecord['kind']>(
  state: SandboxState,
  identityId: string,
  kind: Kind,
  query: PaymentQuery,
): Extract<PaymentRecord, { kind: Kind }>[] {
  const ofKind = Object.values(state.payments).filter(
    (payment): payment is Extract<PaymentRecord, { kind: Kind }> => payment.kind === kind && payment.identityId === identityId,
  )
  return ofKind.filter((payment) => matches(payment, query)).sort((a, b) => b.creationTimestamp - a.creationTimestamp || Number(BigInt(b.id) - BigInt(a.id)))
}

function matches(payment: PaymentRecord, query: PaymentQuery): boolean {
  const { source, creationTimestamp, executionTimestamp } = payment
  return (
    same(query, payment, ['profileId', 'tag']) &&
    sidesOf(payment).some((side) => same(query, side, ['id', 'type'])) &&
    same({ id: query['source.id'], type: query['source.type'] }, source, ['id', 'type']) &&
    same({ id: query['sourceInstrument.id'], type: query['sourceInstrument.type'] }, source, ['id', 'type']) &&
    oneOf(query.state, payment.state) &&
    within(creationTimestamp, query.createdFrom, query.createdTo) &&
    within(executionTimestamp === undefined ? undefined : Number(executionTimestamp), query.executedFrom, query.executedTo)
  )
}

/** The instruments that a payment touches, its source first. */
function sidesOf(payment: PaymentRecord): Schemas['InstrumentId'][] {
  if (payment.kind === 'transfers') return [payment.source, payment.destination]
  return payment.kind === 'sends' ? [payment.source, payment.recipient] : [payment.source]
}

function within(at: number | undefined, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true
  return at !== undefined && at >= (from ?? -Infinity) && at <= (to ?? Infinity)
}
