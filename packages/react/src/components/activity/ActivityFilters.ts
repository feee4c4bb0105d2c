import type { components } from '@weavr-kit/core'
import { keepKnown } from '../filters/keepKnown.js'

type Schemas = components['schemas']

/** Which movements are listed. An app keeps it where it likes, in the address for one. */
export interface ActivityFilters {
  /** @default all kinds */
  type?: 'cards' | 'transfers' | 'sends' | 'bank' | 'fees' | 'corrections' | undefined
  /** @default both */
  direction?: 'in' | 'out' | undefined
  /** @default all; what waits stands on top */
  state?: 'waiting' | 'done' | 'returned' | 'cancelled' | undefined
}

const types: Record<NonNullable<ActivityFilters['type']>, Schemas['TransactionActivityType'][]> = {
  cards: ['card_payments'],
  transfers: ['transfers'],
  sends: ['sends'],
  bank: ['outgoing_wire_transfers', 'incoming_wire_transfers', 'correspondent_bank_transfers'],
  fees: ['fees'],
  corrections: ['system_transactions'],
}

const over = { done: 'COMPLETED', returned: 'RETURNED', cancelled: 'CANCELLED' } as const

/** Without what no movement is filtered by. */
export const readFilters = (filters: ActivityFilters): ActivityFilters =>
  keepKnown(filters, {
    type: Object.keys(types),
    direction: ['in', 'out'],
    state: ['waiting', ...Object.keys(over)],
  })

/** The filters as Weavr's own, without the state. */
export const toParams = ({ type, direction }: ActivityFilters) => ({
  ...(type && { type: types[type] }),
  ...(direction && { direction: direction === 'in' ? ('CREDIT' as const) : ('DEBIT' as const) }),
})

/** What has not moved yet; none where it is filtered away. */
export const waitingStatuses = ({ state }: ActivityFilters): Schemas['TransactionActivityStatus'][] =>
  !state || state === 'waiting' ? ['DRAFT', 'SUBMITTED', 'PROCESSING'] : []

/** What is over; none where it is filtered away. */
export function settledStatuses({ state }: ActivityFilters): Schemas['TransactionActivityStatus'][] {
  if (state === 'waiting') return []
  return state ? [over[state]] : Object.values(over)
}
