import type { components } from '@weavr-kit/core'
import { equal, oneOf, within, type Condition } from '../../answers/Condition.js'

type Schemas = components['schemas']

/** Filters that lists of managed accounts and of managed cards share. */
export interface InstrumentQuery {
  profileId?: string
  friendlyName?: string
  state?: Schemas['InstrumentState'][]
  'state.blockedReason'?: Schemas['BlockedReason'][]
  'state.destroyedReason'?: Schemas['DestroyedReason'][]
  currency?: string
  createdFrom?: number
  createdTo?: number
  tag?: string
}

export interface Instrument {
  profileId: string
  friendlyName: string
  currency: string
  tag?: string
  state: Schemas['ManagedInstrumentState']
  creationTimestamp: number
}

export function instrumentConditions(query: InstrumentQuery): Condition<Instrument>[] {
  return [
    ...equal(query, ['profileId', 'friendlyName', 'currency', 'tag']),
    ...oneOf(query.state, ({ state }: Instrument) => state.state),
    ...oneOf(query['state.blockedReason'], ({ state }: Instrument) => state.blockedReason),
    ...oneOf(query['state.destroyedReason'], ({ state }: Instrument) => state.destroyedReason),
    ...within(({ creationTimestamp }: Instrument) => creationTimestamp, query.createdFrom, query.createdTo),
  ]
}
